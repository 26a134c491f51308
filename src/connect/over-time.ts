// How often something occurs over the time of an archive: a number for each month or year.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { fourDigits, twoDigits } from '../article/edtf-date.ts';

/** A number of articles for each bin. */
export type Bars = readonly number[];

/** The months of an archive without gaps, "2014-03", or its years, "2014", when there are more months than given; none without dates. */
export function archiveBins({ years }: Archive, mostMonths: number): readonly string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = last.year - first.year + 1;
  if (count * 12 > mostMonths) return Array.from({ length: count }, (_, index) => fourDigits(first.year + index));
  return Array.from({ length: count * 12 }, (_, index) => {
    return `${fourDigits(first.year + Math.floor(index / 12))}-${twoDigits((index % 12) + 1)}`;
  });
}

/** Articles whose month is not known count in no month, those without a year in no bin. */
export function barsOf(articles: readonly Article[], bins: readonly string[]): Bars {
  const length = bins[0]?.length ?? 0;
  const places = new Map(bins.map((bin, place) => [bin, place]));
  const bars = bins.map(() => 0);
  for (const { date } of articles) {
    if (!('year' in date)) continue;
    const month = 'month' in date ? `-${twoDigits(date.month)}` : '';
    const place = places.get(`${fourDigits(date.year)}${month}`.slice(0, length));
    if (place !== undefined) bars[place] = (bars[place] ?? 0) + 1;
  }
  return bars;
}
