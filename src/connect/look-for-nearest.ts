// Looks for the articles that are nearest to one among all that share a term with it.
import type { Cosines } from './cosines.ts';
import { addToList, clearList, leastOf, type Nearest } from './nearest.ts';

export interface Look {
  readonly cosines: Cosines;
  /** Makes the list of an article anew, and calls with all that share a term with it. */
  at(article: number, see?: (other: number, cosine: number) => void): void;
}

export function createLook(nearest: Nearest, cosines: Cosines): Look {
  return {
    cosines,
    at(article, see) {
      const { found, sums } = cosines.of(article);
      clearList(nearest, article);
      let least = 0;
      for (const other of found) {
        const cosine = sums[other] ?? 0;
        if (other === article) continue;
        see?.(other, cosine);
        // Nearly all are no better than the last of the best so far: there are thousands, and few are wanted.
        if (cosine < least) continue;
        addToList(nearest, article, other, cosine);
        least = leastOf(nearest, article);
      }
    },
  };
}
