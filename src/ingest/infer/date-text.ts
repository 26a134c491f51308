// Reads a German date where its form says all: "21. Januar 2024", "21.01.2024", "2024-01-21", "Mai 1998".
import { type ArticleDate, parseDate, twoDigits } from '../../article/edtf-date.ts';
import { monthForms } from '../../german/calendar-words.ts';

const months: ReadonlyMap<string, number> = new Map(monthForms.map(([form, month]) => [form.toLowerCase(), month]));
const monthName = `(?:${[...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map(
    (name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}](?:${name.slice(1)}|${name.slice(1).toUpperCase()})`,
  )
  .join('|')})`; // "Januar", "januar", "JANUAR"
const year = String.raw`(?:1[5-9]|20)\d\d(?![\d.]\d)`;

/** The source of a regular expression for a date; it needs the flag u and has no groups of its own. */
export const datePattern = [
  String.raw`\d{1,2}\. ?${monthName}(?!\p{L})\.?(?: ${year})?`, // "21. Januar 2024", "3. Mai"
  String.raw`\d{1,2}\. ?\d{1,2}\. ?(?:${year}|\d\d(?!\d)|(?!\d))`, // "21.01.2024", "21.1.24", "21.1."
  String.raw`${year}-\d\d-\d\d(?!\d)`, // "2024-01-21"
  String.raw`${monthName}(?!\p{L}) ${year}`, // "Januar 2024"
].join('|');

const byName = /^(?<day>\d{1,2})\. ?(?<month>\p{L}+)\.?(?: (?<year>\d{4}))?$/u; // "21. Januar 2024"
const byNumber = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})?(?:\d\d)?$/u; // "21.01.2024"
const monthOnly = /^(?<month>\p{L}+) (?<year>\d{4})$/u; // "Januar 2024"

/** The two digits of the year in "21.01.24"; undefined where the year has four or none. */
export function shortYearIn(text: string): number | undefined {
  const digits = /^\d{1,2}\. ?\d{1,2}\. ?(?<year>\d\d)$/.exec(text)?.groups?.year; // "21.1.24"
  return digits === undefined ? undefined : Number(digits);
}

/** "Jänner", "sept" → a month; undefined for other words. */
export function readMonthName(name: string): number | undefined {
  return months.get(name.toLowerCase());
}

/** Reads what `datePattern` found. A year of two digits proves no year: "21.01.24" is 21 January. */
export function readDate(text: string): ArticleDate | undefined {
  if (/^\d{4}-/.test(text)) return parseDate(text);
  const groups = (byName.exec(text) ?? byNumber.exec(text) ?? monthOnly.exec(text))?.groups;
  if (groups?.month === undefined) return undefined;
  const month = months.get(groups.month.toLowerCase()) ?? Number(groups.month);
  if (Number.isNaN(month)) return undefined;
  const day = groups.day === undefined ? '' : `-${twoDigits(Number(groups.day))}`;
  return parseDate(`${groups.year ?? 'XXXX'}-${twoDigits(month)}${day}`);
}
