// Which articles have a term: the rows of an archive's terms turned round.
import type { Weighed } from './weigh-terms.ts';

export interface TermLists {
  /** The articles with the first term in the order of the archive, then those with the second, and so on. */
  readonly articles: Uint32Array;
  readonly weights: Uint32Array;
  /** Where the list of a term begins. */
  from(term: number): number;
  /** Where it ends. */
  to(term: number): number;
  /** The part of a term's list that is near an article. */
  around(term: number, article: number): { readonly from: number; readonly to: number };
  /** Whether an article is in the part of a term's list that is near another one; both have the term. */
  isNear(term: number, article: number, other: number): boolean;
}

/** In a list of more than twice as many only these look at each other. */
export const widest = 32; // articles on each side in time: of a term that stands in thousands only the nearest are looked at

/** `termCount` is the number of terms. */
export function listArticles({ rows, weights }: Weighed, termCount: number): TermLists {
  const count = rows.ends.length;
  const ends = new Uint32Array(termCount + 1); // of the list of each term; where it begins, until it is filled
  for (const term of rows.numbers) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term++) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);
  const articles = new Uint32Array(rows.numbers.length);
  const listed = new Uint32Array(rows.numbers.length);
  for (let article = 0; article < count; article++) {
    for (let place = rows.from(article); place < rows.to(article); place++) {
      const term = rows.numbers[place] ?? 0;
      const free = ends[term] ?? 0;
      articles[free] = article;
      listed[free] = weights[place] ?? 0;
      ends[term] = free + 1;
    }
  }
  const from = (term: number) => (term === 0 ? 0 : (ends[term - 1] ?? 0));
  const to = (term: number) => ends[term] ?? 0;
  const placeOf = (term: number, article: number): number => {
    let [low, high] = [from(term), to(term)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((articles[middle] ?? 0) < article) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    articles,
    weights: listed,
    from,
    to,
    around(term, article) {
      const [first, last] = [from(term), to(term)];
      if (last - first <= 2 * widest) return { from: first, to: last };
      const place = placeOf(term, article);
      return { from: Math.max(first, place - widest), to: Math.min(last, place + widest + 1) };
    },
    isNear: (term, article, other) =>
      to(term) - from(term) <= 2 * widest || Math.abs(placeOf(term, article) - placeOf(term, other)) <= widest,
  };
}
