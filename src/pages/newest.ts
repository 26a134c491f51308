// The newest articles of a list, for the front page and for feeds.
import type { Article } from '../article/article.ts';
import { yearOf } from '../article/edtf-date.ts';

/** At most `count` of articles in the archive's order: the newest first, then those without a year where there are too few. */
export function newestOf(articles: readonly Article[], count: number): readonly Article[] {
  const undatedFrom = articles.findLastIndex(({ date }) => yearOf(date) !== undefined) + 1;
  const last = articles.slice(Math.max(0, undatedFrom - count), undatedFrom).reverse();
  return [...last, ...articles.slice(undatedFrom, undatedFrom + count - last.length)];
}
