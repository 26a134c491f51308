// How much articles have in common: the cosines of their terms, as far as these look at each other.
import { forEachShared } from './for-each-shared.ts';
import { listArticles, type TermLists } from './term-lists.ts';
import type { Weighed } from './weigh-terms.ts';

export interface Cosines {
  readonly lists: TermLists;
  /** All articles that share a term with one. The answer holds until the next question. */
  of(article: number): CosinesOfOne;
  /** Of two articles. */
  between(one: number, other: number): number;
}

export interface CosinesOfOne {
  readonly found: readonly number[];
  /** By articles, times the square of `weightScale`. */
  readonly sums: Float64Array;
}

/** `count` is the number of terms. */
export function createCosines(vectors: Weighed, count: number): Cosines {
  const { rows, weights } = vectors;
  const lists = listArticles(vectors, count);
  const sums = new Float64Array(vectors.shares.length);
  const found: number[] = [];
  const addTerm = (term: number, weight: number, article: number) => {
    const { from, to } = lists.around(term, article);
    for (let entry = from; entry < to; entry++) {
      const other = lists.articles[entry] ?? 0;
      const before = sums[other] ?? 0;
      if (before === 0) found.push(other);
      sums[other] = before + weight * (lists.weights[entry] ?? 0);
    }
  };
  return {
    lists,
    of(article) {
      for (const other of found) sums[other] = 0;
      found.length = 0;
      for (let place = rows.from(article); place < rows.to(article); place++)
        addTerm(rows.numbers[place] ?? 0, weights[place] ?? 0, article);
      return { found, sums };
    },
    between(one, other) {
      let sum = 0;
      forEachShared(vectors, one, other, (term, weight) => {
        if (lists.isNear(term, one, other)) sum += weight;
      });
      return sum;
    },
  };
}
