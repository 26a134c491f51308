// Says which years a list of articles spans.
import type { Article } from '../article/article.ts';
import { yearOf } from '../article/edtf-date.ts';
import type { ListedEntry } from './register-page.ts';

/** The first and the last year of articles in the order of the archive. */
export function yearsOf(articles: readonly Article[]): ListedEntry['years'] {
  const hasYear = ({ date }: Article) => yearOf(date) !== undefined;
  const [oldest, newest] = [articles.find(hasYear), articles.findLast(hasYear)];
  const [first, last] = [oldest && yearOf(oldest.date), newest && yearOf(newest.date)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
