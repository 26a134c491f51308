// Finds a key of the front matter again, to show where something is wrong that only the whole archive tells.
import { readFileSync } from 'node:fs';
import type { Place } from '../problem.ts';

/** The line at which a key at the front matter's first level stands. */
export function placeOfKey(file: string, key: string): Place {
  const before = readFileSync(file, 'utf8').split(new RegExp(`^${key}:`, 'm'))[0] ?? '';
  return { file, line: before.split(/\r\n?|\n/).length };
}
