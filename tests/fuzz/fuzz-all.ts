// Fuzzes every border, each with its share of the cases.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMarkdown } from '../../src/build/markdown.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { indexFolder } from '../../src/search/index-start.ts';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { searchRecord } from '../../src/search/search-record.ts';
import { texts } from '../damaged-texts/texts.ts';
import { writeIndex } from '../site/write-index.ts';
import { anArticle } from '../unit/an-article.ts';
import { bordersOf } from './borders.ts';

/** Hears of a border that is done. */
export type OnBorder = (name: string, cases: number, seconds: number) => void;

/** What failed, a text for each border; the same for the same seed. */
export async function fuzzAll(cases: number, seed: number, onBorder: OnBorder): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-fuzz-'));
  try {
    writeIndex(records(), join(folder, indexFolder), () => {});
    const failures: string[] = [];
    for (const { name, share, fuzz } of bordersOf(await openSiteIndex(folder))) {
      const begin = performance.now();
      const count = Math.max(1, Math.round(cases * share));
      const failure = await fuzz(count, seed);
      if (failure !== undefined) failures.push(failure);
      onBorder(name, count, (performance.now() - begin) / 1000);
    }
    return failures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function records() {
  const { toText } = createMarkdown();
  return texts.map((text, number) => {
    const [title = '', ...rest] = text.split('\n');
    const changes = { persons: ['Anna Huber'], places: number % 2 === 0 ? ['Wien'] : ['Graz'], sources: ['KCNA'] };
    const date =
      number % 3 === 0 ? ({ kind: 'unknown' } as const) : ({ kind: 'year', year: 2010 + (number % 9) } as const);
    const article = anArticle({ slug: `text-${number}`, title: title.slice(0, 200), date, ...changes });
    return searchRecord(article, articlePath(article), toText(rest.join('\n')));
  });
}
