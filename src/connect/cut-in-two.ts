// Cuts the compounds of an archive in two: "Haushaltsausschuss" → "haushalt", "ausschuss"; made for hundreds of thousands.

import { type CountTable, createCountTable } from '../german/count-table.ts';
import { links } from '../german/rests-of-word.ts';

/** The two parts of a word; none for what is no compound. */
export type CutInTwo = (word: string) => readonly string[];

const shortestPart = 4; // letters
const longestCompound = 50;
const perLink = 0.7; // what a letter that joins the parts costs, in letters

/** Knows nouns in lower case, and how often each stands in the archive. Of several cuts the one with more frequent parts is best. */
export function createCutInTwo(nouns: ReadonlyMap<string, number>): CutInTwo {
  const table = createCountTable(nouns, longestCompound);
  return (word) => {
    if (word.length < 2 * shortestPart || word.length > longestCompound) return [];
    table.read(word);
    let best: Cut | undefined;
    for (let end = shortestPart; end <= word.length - shortestPart; end++) {
      const cut = bestAt(word, end, table);
      if (cut !== undefined && cut.worth > (best?.worth ?? 0)) best = cut;
    }
    return best === undefined ? [] : [word.slice(0, best.end) + best.added, word.slice(best.start)];
  };
}

interface Cut {
  readonly end: number;
  /** "e" in "Schul-hof". */
  readonly added: string;
  readonly start: number;
  readonly worth: number;
}

/** The best cut whose first part ends there. */
function bestAt(word: string, end: number, table: CountTable): Cut | undefined {
  const whole = table.countOf(0, end);
  const first = whole > 0 ? whole : table.countWith(0, end, 'e');
  if (first === 0) return undefined;
  let best: Cut | undefined;
  for (const link of links) {
    const start = end + link.length;
    if (start > word.length - shortestPart || !word.startsWith(link, end)) continue;
    const second = table.countOf(start, word.length);
    const worth = word.length + frequency(first) + frequency(second) - perLink * link.length * 2;
    if (second > 0 && worth > (best?.worth ?? 0)) best = { end, added: whole > 0 ? '' : 'e', start, worth };
  }
  return best;
}

/** About the logarithm, the same on every machine. */
function frequency(count: number): number {
  return 0.3 * (32 - Math.clz32(count));
}
