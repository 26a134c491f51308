// How often something occurs over the time of an archive: a number for each step of time.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { formatDate, yearOf } from '../article/edtf-date.ts';
import { daysOf, monthsBetween, yearsBetween } from './time-steps.ts';

/** A number of articles for each bin. */
export type Bars = readonly number[];

export interface OverTime {
  /** The beginnings of dates, all of one length and without gaps: see time-steps.ts. */
  readonly bins: readonly string[];
  readonly bars: Bars;
  readonly rest: Rest;
}

/** Articles that no bar counts. */
export interface Rest {
  /** Dates that are known less precisely than the bins, each with its number of articles: "2014" beside months. */
  readonly lessPrecise: readonly (readonly [date: string, count: number])[];
  readonly withoutYear: number;
}

/** The months of an archive, or longer steps when there are more months than given; none without dates. */
export function archiveBins({ years }: Archive, mostMonths: number): readonly string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = (last.year - first.year + 1) * 12;
  return months <= mostMonths ? monthsBetween(first.year, last.year) : yearsBetween(first.year, last.year);
}

const mostDays = 62;
const mostMonths = 120;

/** The time of some articles in as small steps as a picture can show, from the first to the last of them. */
export function overTimeOf(articles: readonly Article[]): OverTime {
  return countOverTime(articles, binsOf(articles));
}

function binsOf(articles: readonly Article[]): readonly string[] {
  const dates = articles.flatMap(({ date }) => ('year' in date ? formatDate(date) : [])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const shortest = dates.reduce((least, { length }) => Math.min(least, length), first.length);
  const between = (bins: readonly string[]) =>
    bins.filter((bin) => bin >= first.slice(0, bin.length) && bin <= last.slice(0, bin.length));
  const isLong = (to - from - 1) * 12 > mostMonths;
  const months = shortest < '2014-03'.length || isLong ? [] : between(monthsBetween(from, to));
  const isBrief = shortest === '2014-03-05'.length && months.length <= mostDays / 28;
  const days = isBrief ? between(daysOf(months)) : [];
  if (days.length > 0 && days.length <= mostDays) return days;
  return months.length > 0 && months.length <= mostMonths ? months : yearsBetween(from, to);
}

/** How many of the articles lie in each bin, and what is known of the others. */
export function countOverTime(articles: readonly Article[], bins: readonly string[]): OverTime {
  return createCounter(articles, bins).overTime([...articles.keys()]);
}

/** Counts lists of articles over the same bins. */
export interface CounterOverTime {
  /** Of articles by their places. Those whose month is not known count in no month, those without a year in no bin. */
  overTime(places: readonly number[]): OverTime;
  bars(places: readonly number[]): Bars;
}

/** For thousands of lists in which the same articles stand: the date of each is read once. */
export function createCounter(articles: readonly Article[], bins: readonly string[]): CounterOverTime {
  const places = new Map(bins.map((bin, place) => [bin, place]));
  const binOfArticle = Int32Array.from(articles, (article) => places.get(binOf(article, bins) ?? '') ?? noPlace);
  const alone: Bars[] = []; // those of one article, by its bin: most names stand in one
  const count = (some: readonly number[]): Bars => {
    const counts = bins.map(() => 0);
    for (const article of some) {
      const bin = binOfArticle[article] ?? noPlace;
      if (bin !== noPlace) counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  const bars = (some: readonly number[]): Bars => {
    const [only = noPlace] = some;
    if (some.length !== 1) return count(some);
    const bin = (binOfArticle[only] ?? noPlace) + 1;
    const known = alone[bin] ?? count(some);
    alone[bin] = known;
    return known;
  };
  const others = (some: readonly number[]) => some.filter((place) => binOfArticle[place] === noPlace);
  return {
    bars,
    overTime: (some) => {
      const rest = others(some).flatMap((place) => articles[place] ?? []);
      return { bins, bars: bars(some), rest: restOf(rest, bins[0]?.length ?? 0) };
    },
  };
}

const noPlace = -1;

function restOf(articles: readonly Article[], length: number): Rest {
  const lessPrecise = new Map<string, number>();
  let withoutYear = 0;
  for (const article of articles) {
    const written = formatDate(article.date);
    if (yearOf(article.date) === undefined) withoutYear++;
    else if (written.length < length) lessPrecise.set(written, (lessPrecise.get(written) ?? 0) + 1);
  }
  return { lessPrecise: [...lessPrecise], withoutYear };
}

/** The bin that an article's date lies in; undefined where its date is not known that precisely. */
export function binOf({ date }: Article, bins: readonly string[]): string | undefined {
  const length = bins[0]?.length ?? 0;
  if (!('year' in date)) return undefined;
  const written = formatDate(date);
  return written.length < length ? undefined : written.slice(0, length);
}
