// Chooses the terms that tell most of what an article is about.
import type { Tally } from './tally.ts';

export interface TellingTerms {
  /** In the order of their numbers; the squares of their weights make 1. */
  readonly terms: readonly WeighedTerm[];
  /** How much they are of all that the article is about: 1 where other articles have each of its terms. */
  readonly share: number;
}

export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

const most = 100;

/** Of the terms that others share. Weighs tf-idf, where a term that stands there four times counts twice. */
export function tellingTerms(tally: Tally, telling: Float64Array, isShared: (term: number) => boolean): TellingTerms {
  const weighed = tally.terms.map((term) => ({ term, weight: Math.sqrt(tally.sumOf(term)) * (telling[term] ?? 0) }));
  const best = weighed
    .filter(({ term }) => isShared(term))
    .sort((one, other) => other.weight - one.weight || one.term - other.term)
    .slice(0, most)
    .sort((one, other) => one.term - other.term);
  const length = lengthOf(best);
  return {
    terms: best.map(({ term, weight }) => ({ term, weight: weight / length })),
    share: best.length === 0 ? 0 : length / lengthOf(weighed),
  };
}

function lengthOf(terms: readonly WeighedTerm[]): number {
  return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
}
