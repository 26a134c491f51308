// Chooses the terms that tell most of what an article is about.

export interface TellingTerms {
  readonly terms: readonly WeighedTerm[];
  /** How much they are of all that the article is about: 1 where other articles have each of its terms. */
  readonly share: number;
}

export interface WeighedTerm {
  readonly term: number;
  /** The squares of all weights make 1. */
  readonly weight: number;
}

/** Calls for each term of an article with what it weighs there. */
export type ForEachWeight = (see: (term: number, weight: number) => void) => void;

const most = 100;
const mostWeighed = 100_000; // terms of one article

/** Chooses of the terms that other articles share. Makes few objects on the way, for it looks at every word of an archive. */
export function createChoice(isShared: (term: number) => boolean): (forEach: ForEachWeight) => TellingTerms {
  const weights = new Float64Array(mostWeighed);
  return (forEach) => {
    let [count, whole] = [0, 0];
    forEach((term, weight) => {
      whole += weight * weight;
      if (isShared(term) && count < mostWeighed) weights[count++] = weight;
    });
    const inOrder = weights.subarray(0, count).sort();
    const least = inOrder[count - most] ?? 0;
    let ties = inOrder.subarray(-most).filter((weight) => weight === least).length; // that still are among the best
    const best: WeighedTerm[] = [];
    let length = 0;
    forEach((term, weight) => {
      if (weight < least || !isShared(term) || (weight === least && ties-- <= 0)) return;
      best.push({ term, weight });
      length += weight * weight;
    });
    const root = Math.sqrt(length);
    return {
      terms: best.map(({ term, weight }) => ({ term, weight: weight / root })),
      share: best.length === 0 ? 0 : Math.sqrt(length / whole),
    };
  };
}
