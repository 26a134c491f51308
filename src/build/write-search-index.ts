// Brings the search index of a site up to date.
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { articlePath } from '../pages/site-path.ts';
import { indexFolder } from '../search/index-start.ts';
import { searchRecord } from '../search/search-record.ts';
import { writeIndex } from '../search/write-index.ts';
import { contentName } from '../search/write-packs.ts';
import type { Markdown } from './markdown.ts';
import type { SiteFiles } from './site-files.ts';
import type { SiteMemory } from './site-memory.ts';
import type { Advance } from './stages.ts';

export interface IndexOrder {
  readonly articles: readonly Article[];
  /** The same for two articles with the same content. */
  keyOf(article: Article): string;
  readonly markdown: Markdown;
  readonly memory: SiteMemory;
  readonly before: IndexNote | undefined;
}

/** What to know of the index when the site is built again. */
export interface IndexNote {
  readonly contents: string;
  /** The file with which every search begins. */
  readonly start: string;
  readonly files: readonly string[];
}

export function writeSearchIndex(order: IndexOrder, site: SiteFiles, advance: Advance): IndexNote {
  const { articles, keyOf, markdown, before } = order;
  const contents = contentName(articles.map(keyOf).join('\n'));
  if (before?.contents === contents && before.files.every(site.has)) {
    site.take(before.files);
    return before;
  }
  site.clear(indexFolder);
  const start = writeIndex(recordsOf(articles, markdown), join(site.folder, indexFolder), (done) =>
    advance(done, articles.length),
  );
  const files = site.below(indexFolder);
  site.take(files);
  return { contents, start, files };
}

function* recordsOf(articles: readonly Article[], markdown: Markdown) {
  for (const article of articles)
    yield searchRecord(article, articlePath(article), markdown.toText(article.body, article.language));
}
