// What the first and the second question of a reader load of the search index.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../../src/search/ask-index.ts';
import { indexFolder, isStartFile } from '../../src/search/index-start.ts';
import { piecesOnDisk } from '../../src/search/open-site-index.ts';
import { placeOf } from '../../src/search/pack.ts';
import { nothingChosen } from '../../src/search/search-record.ts';

const shownAtFirst = 10;

/** kB of the start and of all pieces that ten results of each question need, asked one after another. */
export async function queryKilobytes(siteDir: string, questions: readonly string[]): Promise<readonly number[]> {
  const folder = join(siteDir, indexFolder);
  const start = readdirSync(folder).find(isStartFile) ?? '';
  let bytes = statSync(join(folder, start)).size;
  const pieces = piecesOnDisk(folder, start);
  const index = await openIndex({
    ...pieces,
    read(name) {
      const { from = 0, to = 0 } = placeOf(name) ?? {};
      bytes += to - from;
      return pieces.read(name);
    },
  });
  const kilobytes: number[] = [];
  for (const query of questions) {
    const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
    await Promise.all(hits.slice(0, shownAtFirst).map((hit) => hit.load()));
    kilobytes.push(bytes / 1000);
    bytes = 0;
  }
  return kilobytes;
}
