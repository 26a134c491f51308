// Cuts the compounds of an archive in two: "Haushaltsausschuss" → "haushalt", "ausschuss"; made for hundreds of thousands.

import { type CountTable, createCountTable } from '../german/count-table.ts';
import { links } from '../german/rests-of-word.ts';

/** The two parts of a compound, by the numbers of their nouns. */
export interface TwoParts {
  /** "schule" in "schulhof". */
  readonly first: number;
  readonly second: number;
}

/** Undefined for what is no compound. */
export type CutInTwo = (word: string) => TwoParts | undefined;

const shortestPart = 4; // letters
const longestCompound = 50;
const perLink = 0.7; // what a letter that joins the parts costs, in letters

/**
 * Knows nouns in lower case, and how often each stands in the archive: 0 for those that are not to cut with. Of several
 * cuts the one with more frequent parts is best.
 */
export function createCutInTwo(nouns: readonly string[], counts: Uint32Array): CutInTwo {
  const table = createCountTable(numbered(nouns, counts), longestCompound);
  return (word) => {
    if (word.length < 2 * shortestPart || word.length > longestCompound) return undefined;
    table.read(word);
    let best: Cut | undefined;
    for (let end = shortestPart; end <= word.length - shortestPart; end++) {
      const first = table.countOf(0, end) || table.countWith(0, end, 'e');
      if (first !== 0) best = bestAt(word, end, first - 1, table, counts, best);
    }
    return best;
  };
}

/** The table tells which noun a part is, not how often it is there: 0 is none, the first noun is 1. */
function* numbered(nouns: readonly string[], counts: Uint32Array): Iterable<readonly [noun: string, place: number]> {
  for (const [number, noun] of nouns.entries()) if (counts[number] !== 0) yield [noun, number + 1];
}

interface Cut extends TwoParts {
  readonly worth: number;
}

/** The best cut whose first part ends there, or the one that is better. */
function bestAt(
  word: string,
  end: number,
  first: number,
  table: CountTable,
  counts: Uint32Array,
  before: Cut | undefined,
): Cut | undefined {
  let best = before;
  for (const link of links) {
    const start = end + link.length;
    if (start > word.length - shortestPart || !word.startsWith(link, end)) continue;
    const second = table.countOf(start, word.length) - 1;
    if (second < 0) continue;
    const worth =
      word.length + frequency(counts[first] ?? 0) + frequency(counts[second] ?? 0) - perLink * link.length * 2;
    if (worth > (best?.worth ?? 0)) best = { first, second, worth };
  }
  return best;
}

/** About the logarithm, the same on every machine. */
function frequency(count: number): number {
  return 0.3 * (32 - Math.clz32(count));
}
