// What stands before and after an article in a list that is in the order of time.
import type { Article } from '../article/article.ts';
import { yearOf } from '../article/edtf-date.ts';

export interface NeighboursInTime {
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

/** Articles without a year stand at the end of a list, but not after the others in time: neither leads to the other. */
export function neighboursInTime(articles: readonly Article[], index: number): NeighboursInTime {
  const hasYear = (article: Article | undefined) => article !== undefined && yearOf(article.date) !== undefined;
  const neighbour = (article: Article | undefined) =>
    hasYear(article) === hasYear(articles[index]) ? article : undefined;
  return { previous: neighbour(articles[index - 1]), next: neighbour(articles[index + 1]) };
}
