// The date of an article, as precisely as it is known, in EDTF (Extended Date/Time Format, ISO 8601-2:2019).
import { daysIn } from './calendar.ts';

/** What is known of a date. Months and days count from 1. */
export type ArticleDate =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'day-without-year'; readonly month: number; readonly day: number }
  | { readonly kind: 'unknown' };

export const unknownDate: ArticleDate = { kind: 'unknown' };

const edtf = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/; // "2024-01-21", "2024-01", "2024", "XXXX-01-21"

/** "2024-01-21" → a day, "2024-01" → a month, "2024" → a year, "XXXX-01-21" → a day without a year; undefined for what is no date. */
export function parseDate(text: string): ArticleDate | undefined {
  const groups = edtf.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { year: yearText, month: monthText, day: dayText } = groups;
  const year = Number(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  if (yearText === 'XXXX') {
    // 2000 was a leap year: 29 February is possible as long as no year says otherwise.
    return dayText !== undefined && isDay(2000, month, day) ? { kind: 'day-without-year', month, day } : undefined;
  }
  if (year === 0) return undefined;
  if (dayText !== undefined) return isDay(year, month, day) ? { kind: 'day', year, month, day } : undefined;
  if (monthText !== undefined) return month >= 1 && month <= 12 ? { kind: 'month', year, month } : undefined;
  return { kind: 'year', year };
}

/** The date in EDTF; an unknown date is an empty text. */
export function formatDate(date: ArticleDate): string {
  switch (date.kind) {
    case 'day':
      return `${fourDigits(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
    case 'month':
      return `${fourDigits(date.year)}-${twoDigits(date.month)}`;
    case 'year':
      return fourDigits(date.year);
    case 'day-without-year':
      return `XXXX-${twoDigits(date.month)}-${twoDigits(date.day)}`;
    case 'unknown':
      return '';
  }
}

/** "2014-03-05": a day of the calendar. */
export function isDayText(text: string): boolean {
  return parseDate(text)?.kind === 'day' && text.length === '2014-03-05'.length;
}

/** The year of a date, or undefined where none is known. */
export function yearOf(date: ArticleDate): number | undefined {
  return 'year' in date ? date.year : undefined;
}

/** Earlier dates first; within a year, what is known less precisely stands after what is known better; no year comes last. */
export function compareDates(a: ArticleDate, b: ArticleDate): number {
  return sortNumber(a) - sortNumber(b);
}

/** 1 → "01" */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** 814 → "0814" */
export function fourDigits(number: number): string {
  return String(number).padStart(4, '0');
}

function sortNumber(date: ArticleDate): number {
  const year = yearOf(date) ?? 10_000;
  const month = 'month' in date ? date.month : 13;
  const day = 'day' in date ? date.day : 32;
  return (year * 100 + month) * 100 + day;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
