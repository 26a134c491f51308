// Lists of the articles that are nearest to each article of an archive, as numbers: there are many.

/** `mostNearest` places for each article; those that are filled come first, the best one before all others. */
export interface Nearest {
  readonly others: Uint32Array;
  /** Cosines, times the square of `weightScale`: whole numbers. */
  readonly cosines: Float64Array;
  readonly counts: Uint8Array;
}

export const mostNearest = 16;

export function createNearest(articles: number): Nearest {
  return {
    others: new Uint32Array(articles * mostNearest),
    cosines: new Float64Array(articles * mostNearest),
    counts: new Uint8Array(articles),
  };
}

/** The cosine that another article must have to come on a list. */
export function leastOf({ cosines, counts }: Nearest, article: number): number {
  return counts[article] === mostNearest ? (cosines[article * mostNearest + mostNearest - 1] ?? 0) : 0;
}

export function clearList({ counts }: Nearest, article: number): void {
  counts[article] = 0;
}

/** Puts an article on the list of another one, where it is among the best: of two equal ones the earlier in the archive. */
export function addToList({ others, cosines, counts }: Nearest, article: number, other: number, cosine: number): void {
  const first = article * mostNearest;
  const count = counts[article] ?? 0;
  let rank = count;
  while (rank > 0 && isBefore(cosine, other, cosines[first + rank - 1] ?? 0, others[first + rank - 1] ?? 0)) rank--;
  if (rank === mostNearest) return;
  const last = Math.min(count, mostNearest - 1);
  others.copyWithin(first + rank + 1, first + rank, first + last);
  cosines.copyWithin(first + rank + 1, first + rank, first + last);
  others[first + rank] = other;
  cosines[first + rank] = cosine;
  counts[article] = last + 1;
}

export function isBefore(cosine: number, article: number, otherCosine: number, other: number): boolean {
  return cosine > otherCosine || (cosine === otherCosine && article < other);
}
