// The days that a question asks for: "2014..2016", "2015-02", "vor:2015", "nach:28.2.2015".
import { daysIn } from '../article/calendar.ts';
import { type ArticleDate, fourDigits, twoDigits, unknownDate } from '../article/edtf-date.ts';

/** From and to, both included, as "2015-02-28"; undefined where there is no bound. */
export interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What stands alone in a question: a month, a day, or a span; a bare year is a word. */
export function daysOf(text: string): Days | undefined {
  const span = /^(?<from>[\d.-]{0,20}?)\.\.(?<to>[\d.-]{0,20})$/.exec(text)?.groups;
  if (span !== undefined) return spanOf(span.from ?? '', span.to ?? '');
  return /^\d{4}-\d/.test(text) ? calendarSpan(text) : undefined;
}

/** "vor" or "nach" a year, month or day, which itself does not count. */
export function daysBetween(side: 'vor' | 'nach', text: string): Days | undefined {
  const span = calendarSpan(text);
  if (span === undefined) return undefined;
  return side === 'vor' ? { from: undefined, to: dayBefore(span.from) } : { from: dayAfter(span.to), to: undefined };
}

/** Whether somebody meant days who wrote none: "2015-02-31", "2014..2016-13". */
export function isLikeDays(text: string): boolean {
  return (
    /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(text) || (/^[\d.-]+$/.test(text) && /\d/.test(text) && hasTwoDots.test(text))
  );
}

const hasTwoDots = /(?<!\.)\.\.(?!\.)/;

/** Days as a question asks for them: "2014-01-01..2016-12-31". */
export function writtenDays({ from, to }: Days): string {
  if (from === afterAll) return 'nach:9999';
  if (to === beforeAll) return 'vor:0001';
  return `${from ?? ''}..${to ?? ''}`;
}

// Days are compared as texts, and years have four digits: no article is of these.
const [beforeAll, afterAll] = ['0000-00-00', '9999-99-99'];

function spanOf(from: string, to: string): Days | undefined {
  const [first, last] = [from === '' ? undefined : calendarSpan(from), to === '' ? undefined : calendarSpan(to)];
  const isNone =
    (from !== '' && first === undefined) || (to !== '' && last === undefined) || (from === '' && to === '');
  if (isNone) return undefined;
  if (first !== undefined && last !== undefined && first.from > last.to) return { from: last.from, to: first.to };
  return { from: first?.from, to: last?.to };
}

/** Only what is known to lie between: a month when all of it does, a date without a year never. */
export function liesIn(date: ArticleDate = unknownDate, { from, to }: Days): boolean {
  if (!('year' in date)) return false;
  const year = fourDigits(date.year);
  const month = 'month' in date ? twoDigits(date.month) : undefined;
  const day = 'day' in date ? twoDigits(date.day) : undefined;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last = `${year}-${month ?? '12'}-${day ?? daysIn(date.year, Number(month ?? 12))}`;
  return (from === undefined || first >= from) && (to === undefined || last <= to);
}

interface CalendarSpan {
  readonly from: string;
  readonly to: string;
}

/** "2015" → its first and last day; "2015-02", "2015-02-28" and "28.2.2015" likewise. */
function calendarSpan(text: string): CalendarSpan | undefined {
  const iso = /^(?<year>\d{3,4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/.exec(text)?.groups;
  const german = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{3,4})$/.exec(text)?.groups;
  const { year: yearText = '', month, day } = iso ?? german ?? {};
  const year = fourDigits(Number(yearText));
  if (Number(year) === 0) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = daysIn(Number(year), Number(month));
  if (Number(day ?? 1) < 1 || Number(day ?? 1) > last) return undefined;
  const start = `${year}-${month.padStart(2, '0')}`;
  if (day !== undefined) return { from: `${start}-${day.padStart(2, '0')}`, to: `${start}-${day.padStart(2, '0')}` };
  return { from: `${start}-01`, to: `${start}-${last}` };
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function shifted(day: string, by: number): string {
  if (by < 0 && day === '0001-01-01') return beforeAll;
  if (by > 0 && day === '9999-12-31') return afterAll;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = date + by;
  const last = daysIn(year, month);
  if (next >= 1 && next <= last) return written(year, month, next);
  if (next < 1) return month === 1 ? written(year - 1, 12, 31) : written(year, month - 1, daysIn(year, month - 1));
  return month === 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1);
}

function written(year: number, month: number, date: number): string {
  return [fourDigits(year), twoDigits(month), twoDigits(date)].join('-');
}
