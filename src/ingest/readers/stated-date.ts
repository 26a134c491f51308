// Reads a date as originals state it beside their text: in columns, feeds, front matter, document properties.
import { formatDate, parseDate, twoDigits } from '../../article/edtf-date.ts';
import { datePattern, readDate } from '../infer/date-text.ts';
import { englishMonths } from './english-months.ts';

/**
 * "2019-03-12T23:30:00+01:00", "Tue, 12 Mar 2019 14:05:00 +0100", "12. März 2019, 14:05 Uhr" → "2019-03-12", "März 2019" →
 * "2019-03", "2019" → "2019". The day is the one that is written, whatever time zone stands behind it. Undefined for
 * what is no date, and for a date without a year of four digits.
 */
export function statedDate(text: string): string | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length > longest || softwareZero.test(line)) return undefined;
  // Who writes so says that the year is not known.
  if (line.startsWith('XXXX')) return parseDate(line) && line;
  return provedDate(isoDate(line) ?? englishDate(line) ?? germanDate(line));
}

const longest = 80; // characters
const [firstYear, lastYear] = ['1500', '2099']; // earlier and later ones are mistakes of a program
const softwareZero = /^1970-01-01[T ]00:00/; // "1970-01-01T00:00:00Z": what programs write for no date

const time = String.raw`(?:,? ?(?:T|um |at )?\d{1,2}(?:[:.]\d\d.{0,50}| Uhr))?`; // "T14:05:00Z", ", 14:05 Uhr", ", 9 Uhr"
const weekday = String.raw`(?:\p{L}{2,10}\.?,? )?`; // "Di, ", "Tuesday "
const iso = new RegExp(String.raw`^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})${time})?)?$`, 'u'); // "2019-3-1 14:05"
const compact = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T\d{4,6}Z?)?$/; // "20190312", "20190312T140500Z"
const dayFirst = new RegExp(
  String.raw`^${weekday}(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3,9})\.?[ -](?<year>\d{4})${time}$`,
  'u',
); // "Tue, 12 Mar 2019 14:05:00 +0100"
const monthFirst = new RegExp(
  String.raw`^${weekday}(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})${time}$`,
  'u',
); // "March 12, 2019", "Tue Mar 12 2019 14:05:00 GMT+0100"
const german = new RegExp(`^${weekday}(?:de[nm] |am |vom )?(?<date>${datePattern})${time}$`, 'u'); // "Dienstag, 12. März 2019, 14:05 Uhr"

const months = englishMonths.map((name) => name.slice(0, 3).toLowerCase());

function isoDate(line: string): string | undefined {
  const { year, month, day } = (iso.exec(line) ?? compact.exec(line))?.groups ?? {};
  if (year === undefined) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

function englishDate(line: string): string | undefined {
  const { year, month, day } = (dayFirst.exec(line) ?? monthFirst.exec(line))?.groups ?? {};
  const number = months.indexOf(month?.slice(0, 3).toLowerCase() ?? '') + 1;
  return number === 0 ? undefined : `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
}

function germanDate(line: string): string | undefined {
  const date = readDate(german.exec(line)?.groups?.date ?? '');
  return date === undefined ? undefined : formatDate(date);
}

function provedDate(edtf: string | undefined): string | undefined {
  if (edtf === undefined || edtf < firstYear || edtf.slice(0, 4) > lastYear) return undefined;
  return parseDate(edtf) === undefined ? undefined : edtf;
}
