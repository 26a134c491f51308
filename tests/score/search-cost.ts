// What a search costs without a browser around it: bytes, milliseconds and the size of the index.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../../src/search/ask-index.ts';
import { indexFolder, isStartFile } from '../../src/search/index-start.ts';
import { piecesOnDisk } from '../../src/search/open-site-index.ts';
import { placeOf } from '../../src/search/pack.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import type { Figure } from './figure.ts';
import type { MeasuredArchive } from './measured-archive.ts';
import { quantile } from './quantile.ts';
import { stockIndexSize } from './stock-pagefind.ts';

const shownAtFirst = 10;

export async function costFigures(
  { records, siteDir }: MeasuredArchive,
  questions: readonly string[],
): Promise<readonly Figure[]> {
  const folder = join(siteDir, indexFolder);
  const start = readdirSync(folder).find(isStartFile) ?? '';
  const own = sizeOf(folder);
  const stock = await stockIndexSize(records);
  const costs = [];
  for (const query of questions) costs.push(await costOf(query, folder, start));
  const kilobytes = costs.map((cost) => cost.bytes / 1000);
  const times = costs.map((cost) => cost.milliseconds);
  return [
    { what: 'in Node: kB of the index before ten results, median', asked: '', reached: quantile(kilobytes, 0.5) },
    { what: 'in Node: kB of the index before ten results, 95 of 100', asked: '', reached: quantile(kilobytes, 0.95) },
    { what: 'in Node: milliseconds of an answer, cold, 95 of 100', asked: '', reached: quantile(times, 0.95) },
    { what: 'size of the index beside stock Pagefind', asked: '1.12', reached: own / stock },
    { what: 'size of the index, MB', asked: '', reached: own / 1e6 },
    { what: 'files of the index', asked: '', reached: readdirSync(folder).length },
  ];
}

/** What a first visitor loads of the index, and waits for. */
async function costOf(query: string, folder: string, start: string) {
  let bytes = statSync(join(folder, start)).size;
  const pieces = piecesOnDisk(folder, start);
  const read = (name: string) => {
    const { from = 0, to = 0 } = placeOf(name) ?? {};
    bytes += to - from;
    return pieces.read(name);
  };
  const began = performance.now();
  const index = await openIndex({ ...pieces, read });
  const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
  await Promise.all(hits.slice(0, shownAtFirst).map((hit) => hit.load()));
  return { bytes, milliseconds: performance.now() - began };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
