// How often something occurs over the time of an archive: a number for each month or year.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { daysIn } from '../article/calendar.ts';
import { formatDate, fourDigits, twoDigits } from '../article/edtf-date.ts';

/** A number of articles for each bin. */
export type Bars = readonly number[];

export interface OverTime {
  /** Days "2014-03-05", months "2014-03" or years "2014", without gaps; all of one kind. */
  readonly bins: readonly string[];
  readonly bars: Bars;
}

/** The months of an archive without gaps, "2014-03", or its years, "2014", when there are more months than given; none without dates. */
export function archiveBins({ years }: Archive, mostMonths: number): readonly string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const names = yearsBetween(first.year, last.year);
  return names.length * 12 > mostMonths ? names : names.flatMap(monthsOf);
}

const mostDays = 62;
const mostMonths = 120;

/** The time of some articles in as small steps as a picture can show, from the first to the last of them. */
export function overTimeOf(articles: readonly Article[]): OverTime {
  const dates = articles.flatMap(({ date }) => ('year' in date ? formatDate(date) : [])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return { bins: [], bars: [] };
  const years = yearsBetween(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const shortest = Math.min(...dates.map(({ length }) => length));
  const between = (bins: readonly string[]) =>
    bins.filter((bin) => bin >= first.slice(0, bin.length) && bin <= last.slice(0, bin.length));
  const months = shortest >= '2014-03'.length ? between(years.flatMap(monthsOf)) : [];
  const isBrief = shortest === '2014-03-05'.length && months.length <= mostDays / 28;
  const days = isBrief ? between(months.flatMap(daysOf)) : [];
  const bins = days.length > 0 && days.length <= mostDays ? days : months;
  return withBars(articles, bins.length > 0 && bins.length <= mostMonths ? bins : years);
}

function withBars(articles: readonly Article[], bins: readonly string[]): OverTime {
  return { bins, bars: barsOf(articles, bins) };
}

function yearsBetween(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => fourDigits(first + index));
}

function monthsOf(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
}

function daysOf(month: string): readonly string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: daysIn(year, number) }, (_, index) => `${month}-${twoDigits(index + 1)}`);
}

/** Articles whose month is not known count in no month, those without a year in no bin. */
export function barsOf(articles: readonly Article[], bins: readonly string[]): Bars {
  const places = new Map(bins.map((bin, place) => [bin, place]));
  const bars = bins.map(() => 0);
  for (const article of articles) {
    const place = places.get(binOf(article, bins) ?? '');
    if (place !== undefined) bars[place] = (bars[place] ?? 0) + 1;
  }
  return bars;
}

/** The bin that an article's date lies in; undefined where its date is not known that precisely. */
export function binOf({ date }: Article, bins: readonly string[]): string | undefined {
  const length = bins[0]?.length ?? 0;
  if (!('year' in date)) return undefined;
  const written = formatDate(date);
  return written.length < length ? undefined : written.slice(0, length);
}
