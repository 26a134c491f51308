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
  const shared = { terms: new Uint32Array(mostWeighed), weights: new Float64Array(mostWeighed) };
  const sorted = new Float64Array(mostWeighed);
  return (forEach) => {
    let [count, whole] = [0, 0];
    forEach((term, weight) => {
      whole += weight * weight;
      if (!isShared(term) || count === mostWeighed) return;
      shared.terms[count] = term;
      shared.weights[count++] = weight;
    });
    const inOrder = sorted.subarray(0, count);
    inOrder.set(shared.weights.subarray(0, count));
    inOrder.sort();
    const least = inOrder[count - most] ?? 0;
    let ties = inOrder.subarray(-most).filter((weight) => weight === least).length; // that still are among the best
    const best: WeighedTerm[] = [];
    let length = 0;
    for (let place = 0; place < count; place++) {
      const weight = shared.weights[place] ?? 0;
      if (weight < least || (weight === least && ties-- <= 0)) continue;
      best.push({ term: shared.terms[place] ?? 0, weight });
      length += weight * weight;
    }
    const root = Math.sqrt(length);
    return {
      terms: best.map(({ term, weight }) => ({ term, weight: weight / root })),
      share: best.length === 0 ? 0 : Math.sqrt(length / whole),
    };
  };
}
