// How many days lie between two dates, as far as they are known.
import { type ArticleDate, yearOf } from '../article/edtf-date.ts';

/** About so many: a month without a day counts from its middle, a year too. Undefined where a year is not known. */
export function daysBetween(one: ArticleDate | undefined, other: ArticleDate | undefined): number | undefined {
  const [from, to] = [dayNumber(one), dayNumber(other)];
  return from === undefined || to === undefined ? undefined : Math.abs(from - to);
}

/** Days since the year 0, the same for all who count: a month has 31 days here, a year 372. */
export function dayNumber(date: ArticleDate | undefined): number | undefined {
  const year = date === undefined ? undefined : yearOf(date);
  if (date === undefined || year === undefined) return undefined;
  const month = 'month' in date ? date.month - 1 : 5.5;
  return year * 372 + month * 31 + ('day' in date ? date.day : 15);
}
