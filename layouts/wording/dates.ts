// How dates read in German, as precisely as they are known.
import { type ArticleDate, parseDate, unknownDate } from '../../src/article/edtf-date.ts';

const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const shortMonthNames = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'];
const weekdayNames = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** 1 → "Montag" */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

/** 1 → "Mo" */
export function shortWeekdayName(weekday: number): string {
  return weekdayName(weekday).slice(0, 2);
}

/** 1 → "Januar" */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** 1 → "Jan." */
export function shortMonthName(month: number): string {
  return shortMonthNames[month - 1] ?? '';
}

/** 21 → "21." */
export function dayNumber(day: number): string {
  return `${day}.`;
}

/** "21. Januar"; the space does not break. */
export function dayOfMonth(day: number, month: number): string {
  return `${dayNumber(day)}\u{a0}${monthName(month)}`;
}

/** "21. Januar 2024", "Januar 2024", "2024", "21. Januar, Jahr unbekannt", "ohne Datum"; the spaces do not break. */
export function dateInWords(date: ArticleDate): string {
  switch (date.kind) {
    case 'day':
      return `${dayOfMonth(date.day, date.month)}\u{a0}${date.year}`;
    case 'month':
      return `${monthName(date.month)}\u{a0}${date.year}`;
    case 'year':
      return String(date.year);
    case 'day-without-year':
      return `${dayOfMonth(date.day, date.month)}, Jahr\u{a0}unbekannt`;
    case 'unknown':
      return 'ohne Datum';
  }
}

/** "2014..2016" → "2014–2016", "2014-03..2014-03" → "März 2014", "..2014" → "bis 2014"; the spaces of a date do not break. */
export function periodInWords(period: string): string {
  const [from = '', to = ''] = period.split('..').map((end) => dateInWords(parseDate(end) ?? unknownDate));
  if (period.startsWith('..')) return `bis ${to}`;
  if (period.endsWith('..')) return `ab ${from}`;
  if (from === to) return from;
  return period.length === '2014..2016'.length ? `${from}–${to}` : `${from} bis ${to}`;
}
