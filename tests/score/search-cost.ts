// What a search costs without a browser around it: bytes, milliseconds and the size of the index.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openIndex } from '../../src/search/ask-index.ts';
import { contentOf } from '../../src/search/index-file.ts';
import { indexFolder, startFile } from '../../src/search/index-start.ts';
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
  const own = sizeOf(folder);
  const stock = await stockIndexSize(records);
  const costs = [];
  for (const query of questions) costs.push(await costOf(query, folder));
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
async function costOf(query: string, folder: string) {
  let bytes = 0;
  const read = async (name: string) => {
    const file = readFileSync(join(folder, name));
    bytes += name === startFile ? gzipSync(file).length : file.length;
    return contentOf(name, file);
  };
  const began = performance.now();
  const index = await openIndex({ read });
  const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
  await Promise.all(hits.slice(0, shownAtFirst).map((hit) => hit.load()));
  return { bytes, milliseconds: performance.now() - began };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
