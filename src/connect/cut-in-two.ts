// Cuts the compounds of an archive in two: "Haushaltsausschuss" → "haushalt", "ausschuss"; made for hundreds of thousands.
import { links } from '../german/rests-of-word.ts';
import { noWord, type WordNumbers } from '../german/word-numbers.ts';

/** The two parts of a compound, by the numbers of their nouns. */
export interface TwoParts {
  /** "schule" in "schulhof". */
  readonly first: number;
  readonly second: number;
}

/** Undefined for what is no compound. */
export type CutInTwo = (word: string) => TwoParts | undefined;

export const shortestPart = 4; // letters
export const longestCompound = 50;
const perLink = 0.7; // what a letter that joins the parts costs, in letters
const perStep = 0.3;

/**
 * Knows of each text how frequent it is as a noun, in steps of twice as many: 0 for those that are not to cut with. Of
 * several cuts the one with more frequent parts is best.
 */
export function createCutInTwo(texts: Pick<WordNumbers, 'find'>, stepOf: (text: number) => number): CutInTwo {
  const noun = (word: string, start: number, end: number, ending?: string): number => {
    const found = texts.find(word, start, end, ending);
    return found === noWord || stepOf(found) === 0 ? noWord : found;
  };
  const bestAt = (word: string, end: number, first: number, before: Cut | undefined): Cut | undefined => {
    let best = before;
    for (const link of links) {
      const start = end + link.length;
      if (start > word.length - shortestPart || !word.startsWith(link, end)) continue;
      const second = noun(word, start, word.length);
      if (second === noWord) continue;
      const worth = word.length + perStep * (stepOf(first) + stepOf(second)) - perLink * link.length * 2;
      if (worth > (best?.worth ?? 0)) best = { first, second, worth };
    }
    return best;
  };
  return (word) => {
    if (word.length < 2 * shortestPart || word.length > longestCompound) return undefined;
    let best: Cut | undefined;
    for (let end = shortestPart; end <= word.length - shortestPart; end++) {
      const plain = noun(word, 0, end);
      const first = plain === noWord ? noun(word, 0, end, 'e') : plain;
      if (first !== noWord) best = bestAt(word, end, first, best);
    }
    return best;
  };
}

interface Cut extends TwoParts {
  readonly worth: number;
}
