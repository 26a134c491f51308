// Chooses the terms that tell most of what an article is about.
import type { Tally } from './tally.ts';

export interface TellingTerms {
  /** In the order of their numbers; to be read before the next terms are chosen. */
  readonly terms: Uint32Array;
  /** The weight of a term; the squares of all weights make 1. */
  weightOf(term: number): number;
  /** How much they are of all that the article is about: 1 where other articles have each of its terms. */
  readonly share: number;
}

const most = 100;
const mostWeighed = 100_000; // terms of one article

/**
 * Chooses of the terms that others share. Weighs tf-idf, where a term that stands there four times counts twice: `telling`
 * says what each term counts by itself. Makes no objects on the way, for it looks at every word of an archive.
 */
export function createChoice(
  telling: Float64Array,
  isShared: (term: number) => boolean,
): (tally: Tally) => TellingTerms {
  const weights = new Float64Array(mostWeighed);
  const chosen = new Uint32Array(most);

  /** The weight that a term needs to be one of the best. */
  function leastOf(count: number): number {
    return count <= most ? 0 : (weights.subarray(0, count).sort()[count - most] ?? 0);
  }

  return (tally) => {
    const weightOf = (term: number) => Math.sqrt(tally.sumOf(term)) * (telling[term] ?? 0);
    const shared = tally.terms.filter(isShared).slice(0, mostWeighed);
    let whole = 0;
    for (const term of tally.terms) whole += square(weightOf(term));
    for (const [index, term] of shared.entries()) weights[index] = weightOf(term);
    const least = leastOf(shared.length);
    let count = 0;
    const choose = (isGood: (weight: number) => boolean) => {
      for (const term of shared) if (count < most && isGood(weightOf(term))) chosen[count++] = term;
    };
    choose((weight) => weight > least);
    choose((weight) => weight === least);
    const terms = chosen.subarray(0, count).sort();
    let length = 0;
    for (const term of terms) length += square(weightOf(term));
    const root = Math.sqrt(length);
    return { terms, weightOf: (term) => weightOf(term) / root, share: count === 0 ? 0 : Math.sqrt(length / whole) };
  };
}

/** `**` may differ from machine to machine. */
function square(number: number): number {
  return number * number;
}
