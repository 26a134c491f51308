// Which form a content folder has: it changes where an older program could not read what a newer one writes, or the other way round.
import { complaint, z } from './schema.ts';

/** What this program writes. An archive.yaml without "format" has the first. */
export const newestFormat = 2;

const number = /^[1-9]\d{0,4}$/;

export const archiveFormat = z
  .string()
  .regex(number, complaint('is no number from 1 on', `for example ${newestFormat}`))
  .meta({ type: ['integer', 'string'], minimum: 1, maximum: newestFormat })
  .transform(Number);

/** What is wrong with settings of a format that only a newer program knows; undefined for all others. */
export function newerFormat(data: unknown): { readonly what: string; readonly hint: string } | undefined {
  const format = typeof data === 'object' && data !== null && 'format' in data ? String(data.format) : '';
  if (!number.test(format) || Number(format) <= newestFormat) return undefined;
  const what = `format ${format} was made by a newer Nachlese; this one knows ${newestFormat} formats`;
  return { what, hint: 'install the newer one: npm install nachlese@latest' };
}

/** Keys of articles' front matter that the first format had under these names, each with today's. */
export const renamedKeys: ReadonlyMap<string, string> = new Map([
  ['author', 'authors'],
  ['source', 'sources'],
  ['tags', 'topics'],
  ['keywords', 'topics'],
]);
