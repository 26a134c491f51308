// For each article of an archive the articles that are most like it, found once for all who ask.
import { type ArticleTerms, weightScale } from './article-terms.ts';
import { listArticles } from './term-lists.ts';

export interface Neighbour {
  /** Its place in the archive. */
  readonly other: number;
  /** The cosine of the terms that both share with the archive: from 0 to 1. */
  readonly cosine: number;
}

/** Gives the best first, of two equal ones the nearer in the order of the archive. */
export type Neighbours = (article: number) => readonly Neighbour[];

const most = 16; // of an article

export function findNeighbours(terms: ArticleTerms): Neighbours {
  const cosinesOf = createCosines(terms);
  const others = new Uint32Array(terms.articles * most);
  const cosines = new Float32Array(terms.articles * most);
  const counts = new Uint8Array(terms.articles);
  const best: Best = { others: new Uint32Array(most), cosines: new Float64Array(most) };
  for (let article = 0; article < terms.articles; article++) {
    const count = findBest(cosinesOf(article), article, best);
    counts[article] = count;
    for (let rank = 0; rank < count; rank++) {
      others[article * most + rank] = best.others[rank] ?? 0;
      cosines[article * most + rank] = (best.cosines[rank] ?? 0) / weightScale ** 2;
    }
  }
  return (article) =>
    Array.from({ length: counts[article] ?? 0 }, (_, rank) => ({
      other: others[article * most + rank] ?? 0,
      cosine: cosines[article * most + rank] ?? 0,
    }));
}

interface Cosines {
  /** The articles that share a term with one. */
  readonly found: readonly number[];
  /** Of each, times the square of `weightScale`. */
  readonly sums: Float64Array;
}

/** The answer holds until the next question. */
function createCosines(terms: ArticleTerms): (article: number) => Cosines {
  const { rows, weights } = terms;
  const lists = listArticles(terms);
  const sums = new Float64Array(terms.articles);
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
  return (article) => {
    for (const other of found) sums[other] = 0;
    found.length = 0;
    for (let place = rows.from(article); place < rows.to(article); place++)
      addTerm(rows.numbers[place] ?? 0, weights[place] ?? 0, article);
    return { found, sums };
  };
}

/** The nearest articles to one, the best first. */
interface Best {
  readonly others: Uint32Array;
  /** Times the square of `weightScale`. */
  readonly cosines: Float64Array;
}

/** Says how many there are. Nearly all are no better than the last of the best so far: there are thousands, and few are wanted. */
function findBest({ found, sums }: Cosines, article: number, { others, cosines }: Best): number {
  let [count, least] = [0, 0];
  for (const other of found) {
    const cosine = sums[other] ?? 0;
    if (cosine < least || other === article) continue;
    const isBetter = (rank: number) =>
      cosine > (cosines[rank] ?? 0) || (cosine === cosines[rank] && isNearer(other, others[rank] ?? 0, article));
    let place = count;
    while (place > 0 && isBetter(place - 1)) place--;
    if (place === most) continue;
    others.copyWithin(place + 1, place, count);
    cosines.copyWithin(place + 1, place, count);
    others[place] = other;
    cosines[place] = cosine;
    if (count < most) count++;
    if (count === most) least = cosines[most - 1] ?? 0;
  }
  return count;
}

/** In the order of the archive. */
function isNearer(one: number, other: number, article: number): boolean {
  const [distance, otherDistance] = [Math.abs(one - article), Math.abs(other - article)];
  return distance < otherDistance || (distance === otherDistance && one < other);
}
