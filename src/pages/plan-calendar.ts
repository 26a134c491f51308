// Plans the pages on which a reader goes by time: the archive, its years, months and days, and what has no year.
import type { Archive, ArchiveDay, ArchiveMonth, ArchiveYear } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type {
  ArchiveExtent,
  DayOfYear,
  DayPage,
  MonthCounts,
  MonthOfYear,
  MonthPage,
  PlaceInList,
  YearCounts,
  YearPage,
} from './calendar-page.ts';
import { type HeatScale, heatScale } from './heat-scale.ts';
import type { HtmlPage } from './page.ts';
import { archivePath, dayPath, monthPath, undatedPath, yearPath } from './site-path.ts';
import { splitList } from './split-list.ts';

/** All of these pages; `size` is the number of articles on a page of a list. */
export function planCalendar(archive: Archive, size: number): readonly HtmlPage[] {
  const { years, undated } = archive;
  const months = years.flatMap(({ year, months }) => months.map((month) => ({ year, ...month })));
  const days = months.flatMap(({ year, month, days }) => days.map((day) => ({ year, month, ...day })));
  const heatOfMonths = heatScale(months.map(({ articles }) => articles.length));
  const heat = heatScale(days.map(({ articles }) => articles.length));
  const withoutYear = placesWithoutYear(undated, size);
  const around = {
    years: years.map(({ year }) => year),
    months: months.map(({ year, month }): MonthOfYear => ({ year, month })),
    days: days.map(({ year, month, day }): DayOfYear => ({ year, month, day })),
  };
  const counts = years.map(countYear);
  return [
    { kind: 'years', path: archivePath, extent: extentOf(archive), years: counts, heat: heatOfMonths },
    ...years.flatMap(({ withoutMonth }, index) =>
      planYear(counts[index], withoutMonth, neighbours(around.years, index), heat, size),
    ),
    ...months.flatMap((month, index) => planMonth(month, neighbours(around.months, index), heat, size)),
    ...days.flatMap((day, index) => planDay(day, neighbours(around.days, index), withoutYear, size)),
    ...planUndated(undated, size),
  ];
}

/** How much there is in an archive. */
export function extentOf({ articles, undated }: Archive): ArchiveExtent {
  return { articles: articles.length, undated: undated.length };
}

interface Neighbours<Item> {
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
}

function neighbours<Item>(items: readonly Item[], index: number): Neighbours<Item> {
  return { previous: items[index - 1], next: items[index + 1] };
}

function countYear({ year, articles, months, withoutMonth }: ArchiveYear): YearCounts {
  return { year, articles: articles.length, months: months.map(countMonth), withoutMonth: withoutMonth.length };
}

function countMonth({ month, articles, days, withoutDay }: ArchiveMonth): MonthCounts {
  const counted = days.map(({ day, articles }) => ({ day, articles: articles.length }));
  return { month, articles: articles.length, days: counted, withoutDay: withoutDay.length };
}

function planYear(
  year: YearCounts | undefined,
  articles: readonly Article[],
  around: Neighbours<number>,
  heat: HeatScale,
  size: number,
): YearPage[] {
  if (year === undefined) return [];
  return splitList(articles, size).map((withoutMonth) => {
    const path = yearPath(year.year, withoutMonth.number);
    return { kind: 'year', path, year, withoutMonth, heat, ...around };
  });
}

function planMonth(
  ofYear: ArchiveMonth & MonthOfYear,
  around: Neighbours<MonthOfYear>,
  heat: HeatScale,
  size: number,
): MonthPage[] {
  const month = { year: ofYear.year, ...countMonth(ofYear) };
  const pageWithoutDay = pageOf(month.articles - month.withoutDay, size);
  return splitList(ofYear.articles, size).map((list) => {
    const path = monthPath(month.year, month.month, list.number);
    return { kind: 'month', path, month, list, pageWithoutDay, heat, ...around };
  });
}

function planDay(
  { year, month, day, articles }: ArchiveDay & DayOfYear,
  around: Neighbours<DayOfYear>,
  places: ReadonlyMap<number, PlaceInList>,
  size: number,
): DayPage[] {
  const withoutYear = places.get(dayOfAnyYear(month, day));
  return splitList(articles, size).map((list) => {
    const path = dayPath(year, month, day, list.number);
    return { kind: 'day', path, day: { year, month, day }, list, withoutYear, ...around };
  });
}

function planUndated(undated: readonly Article[], size: number): readonly HtmlPage[] {
  if (undated.length === 0) return [];
  return splitList(undated, size).map((list): HtmlPage => ({ kind: 'undated', path: undatedPath(list.number), list }));
}

/** Where in the list of undated articles those of a day stand. */
function placesWithoutYear(undated: readonly Article[], size: number): ReadonlyMap<number, PlaceInList> {
  const places = new Map<number, PlaceInList>();
  for (const [index, { date }] of undated.entries()) {
    if (date.kind !== 'day-without-year') continue;
    const key = dayOfAnyYear(date.month, date.day);
    const known = places.get(key);
    places.set(key, { count: (known?.count ?? 0) + 1, page: known?.page ?? pageOf(index, size) });
  }
  return places;
}

function dayOfAnyYear(month: number, day: number): number {
  return month * 100 + day;
}

/** The page of a list on which an item stands; pages count from 1, items from 0. */
function pageOf(index: number, size: number): number {
  return Math.floor(index / size) + 1;
}
