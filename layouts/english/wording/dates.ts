// How dates read in English, as precisely as they are known.
import { type ArticleDate, parseDate, unknownDate } from '../../../src/article/edtf-date.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortMonthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 → "Monday" */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

/** 1 → "Mo": a column of a calendar has room for two letters. */
export function shortWeekdayName(weekday: number): string {
  return weekdayName(weekday).slice(0, 2);
}

/** 1 → "January" */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** 1 → "Jan" */
export function shortMonthName(month: number): string {
  return shortMonthNames[month - 1] ?? '';
}

/** 21 → "21" */
export function dayNumber(day: number): string {
  return String(day);
}

/** "21 January"; the space does not break. */
export function dayOfMonth(day: number, month: number): string {
  return `${dayNumber(day)}\u{a0}${monthName(month)}`;
}

/** "21 January 2024", "January 2024", "2024", "21 January, year unknown", "undated"; the spaces do not break. */
export function dateInWords(date: ArticleDate): string {
  switch (date.kind) {
    case 'day':
      return `${dayOfMonth(date.day, date.month)}\u{a0}${date.year}`;
    case 'month':
      return `${monthName(date.month)}\u{a0}${date.year}`;
    case 'year':
      return String(date.year);
    case 'day-without-year':
      return `${dayOfMonth(date.day, date.month)}, year\u{a0}unknown`;
    case 'unknown':
      return 'undated';
  }
}

/** "2014..2016" → "2014–2016", "2014-03..2014-03" → "March 2014", "..2014" → "until 2014"; the spaces of a date do not break. */
export function periodInWords(period: string): string {
  const [from = '', to = ''] = period.split('..').map((end) => dateInWords(parseDate(end) ?? unknownDate));
  if (period.startsWith('..')) return `until ${to}`;
  if (period.endsWith('..')) return `from ${from}`;
  if (from === to) return from;
  return period.length === '2014..2016'.length ? `${from}–${to}` : `${from} to ${to}`;
}
