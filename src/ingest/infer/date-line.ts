// Reads a line that holds nothing but a date, with at most a label, a place, a weekday, the time of day and a credit.
import type { ArticleDate } from '../../article/edtf-date.ts';
import { datePattern, readDate, shortYearIn } from './date-text.ts';
import { dayName, weekdayNumber } from './day-name.ts';

/** The date of a line, with what else the line says of it. */
export interface DateLine {
  readonly value: ArticleDate;
  /** The year of two digits in "21.01.24": 24. */
  readonly shortYear?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** "Aktualisiert am …" tells of a later change, not of the publication. */
  readonly isUpdate: boolean;
}

/** Undefined for a line that says anything else. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > longestLine) return undefined;
  const groups = dateLine.exec(line.trim())?.groups;
  const value = groups?.date === undefined ? undefined : readDate(groups.date);
  if (groups?.date === undefined || value === undefined) return undefined;
  const shortYear = shortYearIn(groups.date);
  const weekday = weekdayNumber(groups.weekday);
  return {
    value,
    isUpdate: /aktualisier|update/i.test(groups.label ?? ''),
    ...(shortYear === undefined ? {} : { shortYear }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

const longestLine = 100;

const labelWord =
  '(?:(?:[Zz]uletzt |[Ll]etzte )?[Aa]ktualisier(?:t|ung)|Update|Stand|Datum|Erstellt|Geschrieben|Online seit|(?:Artikel |Beitrag )?(?:[Vv]eröffentlicht|[Pp]ubliziert|[Ee]rschienen)|(?:Artikel|Meldung|Beitrag|Pressemitteilung|Mitteilung|Ausgabe|Zeitung|Bericht|Nachricht) vom|[Vv]om)';
const label = `(?<label>${labelWord}(?: am)?:? {1,2})`; // "Stand: ", "Zuletzt aktualisiert am "
const place = String.raw`(?:(?!${dayName},? )\p{Lu}[\p{L}./-]{1,30}(?: \p{Lu}[\p{L}./-]{1,30}){0,2}(?:,| [|•·–-]) (?:den |am )?)`; // "Berlin, den "
const clock = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?: ?Uhr)?`;
const time = `(?: {0,2}(?:[,|/;–—-]|um)? {0,2}(?:um )?${clock})`; // ", 14:00 Uhr"
const isoCopy = String.raw`(?: \d{4}-\d\d-\d\dT[\d:+-]{5,14})`;
const credit = String.raw`(?: ?\([\p{L}/ .-]{2,30}\))`; // " (dpa)"
const update = String.raw`(?:,? {0,6}[-–]? ?[Aa]ktualisiert[^|\n]{0,40})`; // ", aktualisiert heute, 14:51 Uhr"
const furtherParts = String.raw`(?: ?[|•·] ?[^|•·\n]{1,40}){1,4}`; // " | 4 mal gelesen | dpa.de"
const dateLine = new RegExp(
  String.raw`^\(?(?:${clock},? )?${label}?${place}?(?:(?<weekday>${dayName}),? {1,2}(?:den )?)?(?<date>${datePattern})${time}?${isoCopy}?${credit}?${update}?(?:${furtherParts})?[.:;)]?$`,
  'u',
); // "Berlin, 21. Januar 2024 (dpa)"
