// How much was written of something, year by year and month by month, beside how much was written at all.
import { type ArticleDate, fourDigits, twoDigits, unknownDate, yearOf } from '../article/edtf-date.ts';

export interface Period {
  /** "2014" or "2014-03". */
  readonly name: string;
  /** Results of this time. */
  readonly found: number;
  /** Articles of this time in the archive. */
  readonly all: number;
}

/** Times with an article, the earliest first. Of an article that has a year but no month only the year is counted. */
export interface Timeline {
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  /** Results without a year. */
  readonly undated: number;
}

/** `dates` are those of the whole archive, by the number of the article. */
export function countTimeline(documents: readonly number[], dates: readonly ArticleDate[]): Timeline {
  const found = new Set(documents);
  const [years, months] = [new Map<string, Period>(), new Map<string, Period>()];
  let undated = 0;
  for (const [document, date] of dates.entries()) {
    const isFound = found.has(document);
    const [year, month] = periodsOf(date);
    if (year !== undefined) add(years, year, isFound);
    else if (isFound) undated++;
    if (month !== undefined) add(months, month, isFound);
  }
  return { years: inOrder(years), months: inOrder(months), undated };
}

function add(periods: Map<string, Period>, name: string, isFound: boolean): void {
  const { found, all } = periods.get(name) ?? { found: 0, all: 0 };
  periods.set(name, { name, found: found + Number(isFound), all: all + 1 });
}

function inOrder(periods: ReadonlyMap<string, Period>): readonly Period[] {
  return [...periods.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The year and the month of a date, as far as they are known: "2014", "2014-03". */
export function periodsOf(date: ArticleDate = unknownDate): readonly string[] {
  const year = yearOf(date);
  if (year === undefined) return [];
  return 'month' in date ? [fourDigits(year), `${fourDigits(year)}-${twoDigits(date.month)}`] : [fourDigits(year)];
}

/** "2014-03" and "2016-11"; null where no article has a year. */
export function firstAndLastMonth(dates: readonly ArticleDate[]): readonly [first: string, last: string] | null {
  let [first, last]: (string | undefined)[] = [];
  for (const date of dates) {
    const month = firstMonthOf(date);
    if (month === undefined) continue;
    if (first === undefined || month < first) first = month;
    if (last === undefined || month > last) last = month;
  }
  return first === undefined || last === undefined ? null : [first, last];
}

/** The first month in which an article can have been written: "2014-01" for "2014". */
function firstMonthOf(date: ArticleDate): string | undefined {
  const [year, month] = periodsOf(date);
  return year === undefined ? undefined : (month ?? `${year}-01`);
}
