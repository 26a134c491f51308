// Measures how much of what a text is about a line of it says.
import { isCapitalised, isFunctionWord } from '../main-clause/words.ts';

/** How well a line would do as a headline of the text; higher is better, 0 is the worst. */
export interface Centrality {
  readonly of: (line: string) => number;
  /** No choice of words from the sentence is more central than this. */
  readonly atMost: (sentence: string) => number;
}

/**
 * A headline repeats the words that its text repeats. So the measure is the expected overlap (F1 of words) of the line
 * with a headline of usual length.
 */
export function centralityIn(text: string): Centrality {
  const places = placesOf(text.slice(0, lookedAt));
  const likelihoods = (words: readonly string[]) =>
    [...new Map(words.map((found) => [stemOf(found.toLowerCase()), found]))].map(([stem, found]) =>
      likelihood(found, places.get(stem) ?? nowhere),
    );
  return {
    of: (line) => {
      const words = line.match(word) ?? [];
      return overlap(sumOf(likelihoods(words)), words.length);
    },
    atMost: (sentence) => {
      const best = likelihoods(sentence.match(word) ?? []).sort((a, b) => b - a);
      let expected = 0;
      return best.reduce((most, one, index) => {
        expected += one;
        return Math.max(most, overlap(expected, index + 1));
      }, 0);
    },
  };
}

function overlap(expected: number, length: number): number {
  return (2 * expected) / (length + usualLength);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

const lookedAt = 6000; // characters
const usualLength = 9; // words of a headline
const word = /[\p{L}\p{N}]{1,60}/gu;

interface Places {
  readonly count: number;
  /** How many words stand in front of the first. */
  readonly first: number;
}

const nowhere: Places = { count: 1, first: 1000 };

function placesOf(text: string): ReadonlyMap<string, Places> {
  const places = new Map<string, { count: number; readonly first: number }>();
  for (const [index, found] of (text.toLowerCase().match(word) ?? []).entries()) {
    const stem = stemOf(found);
    const known = places.get(stem);
    if (known === undefined) places.set(stem, { count: 1, first: index });
    else known.count++;
  }
  return places;
}

/**
 * How likely the headline has a word. A logistic regression on headlines of many papers: nouns and names count most, the
 * more so the more often and the sooner the text has them.
 */
function likelihood(found: string, { count, first }: Places): number {
  const often = Math.log(count);
  const kind = isFunctionWord(found.toLowerCase()) ? -0.2 : 0;
  const ofNoun = isCapitalised(found) && kind === 0 ? 1.1 + 0.5 * often - 0.3 * Math.log(1 + first) : 0;
  return 1 / (1 + Math.exp(3.6 - kind - 0.7 * often - ofNoun));
}

/** "hitzewellen" → "hitzewell"; without an expression, for it sees every word of the text. */
function stemOf(lower: string): string {
  if (lower.length <= 5) return lower;
  const [before, last] = [lower.at(-2), lower.at(-1)];
  if (last === 'e') return lower.slice(0, -1);
  if (last === 'n' || last === 's') return lower.slice(0, before === 'e' ? -2 : -1);
  return last === 'r' && before === 'e' ? lower.slice(0, -2) : lower;
}
