// A search index of a few texts, for one test.
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import type { SearchAnswer, SearchIndex } from '../../src/search/ask-index.ts';
import { indexFolder } from '../../src/search/index-start.ts';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { nothingChosen, searchRecord } from '../../src/search/search-record.ts';
import { writeIndex } from '../site/write-index.ts';
import { anArticle } from './an-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The texts stand at "/0", "/1" … and have no headline words, unless `articles` give them. */
export async function aSearchIndex(
  context: TestContext,
  texts: readonly string[],
  articles: readonly Partial<Article>[] = [],
): Promise<SearchIndex> {
  const site = temporaryFolder(context);
  const records = texts.map((text, index) =>
    searchRecord(anArticle({ title: `${index}`, ...articles[index] }), `/${index}`, text),
  );
  writeIndex(records, join(site, indexFolder), () => {});
  return openSiteIndex(site);
}

/** The numbers of the texts that a query finds, best first. */
export async function found(index: SearchIndex, query: string): Promise<readonly number[]> {
  return numbersOf(await index.ask({ query, chosen: nothingChosen, order: 'beste' }));
}

export async function numbersOf({ hits }: SearchAnswer): Promise<readonly number[]> {
  const loaded = await Promise.all(hits.map((hit) => hit.load()));
  return loaded.map(({ path }) => Number(path.slice(1)));
}
