// Which articles have a term: the rows of an archive's terms turned round.
import type { ArticleTerms } from './article-terms.ts';

export interface TermLists {
  /** The articles with the first term in the order of the archive, then those with the second, and so on. */
  readonly articles: Uint32Array;
  readonly weights: Uint32Array;
  /** The part of a term's list that is near an article. */
  around(term: number, article: number): { readonly from: number; readonly to: number };
}

const widest = 32; // articles on each side in time: of a term that stands in thousands only the nearest are looked at

export function listArticles({ articles: count, count: termCount, rows, weights }: ArticleTerms): TermLists {
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
  return {
    articles,
    weights: listed,
    around(term, article) {
      const [from, to] = [term === 0 ? 0 : (ends[term - 1] ?? 0), ends[term] ?? 0];
      if (to - from <= 2 * widest) return { from, to };
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((articles[middle] ?? 0) < article) low = middle + 1;
        else high = middle;
      }
      return { from: Math.max(from, low - widest), to: Math.min(to, low + widest + 1) };
    },
  };
}
