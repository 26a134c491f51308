// Adds up how often an article has terms.

export interface Tally {
  /** The terms that were added, each once. */
  readonly terms: readonly number[];
  sumOf(term: number): number;
  add(term: number, times: number): void;
  clear(): void;
}

/** Made once for all articles, for there are millions of terms: `count` of them. */
export function createTally(count: number): Tally {
  const sums = new Float64Array(count);
  const terms: number[] = [];
  return {
    terms,
    sumOf: (term) => sums[term] ?? 0,
    add(term, times) {
      const before = sums[term] ?? 0;
      if (before === 0) terms.push(term);
      sums[term] = before + times;
    },
    clear() {
      for (const term of terms) sums[term] = 0;
      terms.length = 0;
    },
  };
}
