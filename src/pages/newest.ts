// The newest articles of a list, for the front page, and those that were added last, for feeds.
import type { Article } from '../article/article.ts';
import { formatDate, yearOf } from '../article/edtf-date.ts';

/** At most `count` of articles in the archive's order: the newest first, then those without a year where there are too few. */
export function newestOf(articles: readonly Article[], count: number): readonly Article[] {
  const undatedFrom = articles.findLastIndex(({ date }) => yearOf(date) !== undefined) + 1;
  const last = articles.slice(Math.max(0, undatedFrom - count), undatedFrom).reverse();
  return [...last, ...articles.slice(undatedFrom, undatedFrom + count - last.length)];
}

/** At most `count` of articles in the archive's order: those added last first; of which nobody knows when, their own date stands for it. */
export function latestOf(articles: readonly Article[], count: number): readonly Article[] {
  if (articles.every(({ added }) => added === undefined)) return newestOf(articles, count);
  const moments = newestOf(articles, articles.length).map((article) => ({ article, moment: momentOf(article) }));
  const sorted = moments.sort((one, other) => (one.moment === other.moment ? 0 : one.moment > other.moment ? -1 : 1));
  return sorted.slice(0, count).map(({ article }) => article);
}

/** "2026-11-22" */
export function lastAdded(articles: readonly Article[]): string | undefined {
  return articles.flatMap(({ added }) => added ?? []).reduce<string | undefined>(later, undefined);
}

function later(one: string | undefined, other: string): string {
  return one === undefined || other > one ? other : one;
}

function momentOf({ added, date }: Article): string {
  return added ?? (yearOf(date) === undefined ? '' : formatDate(date));
}
