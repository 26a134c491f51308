// What in a text proves the year that it was written in: "heute, am 3. Mai 2019", "im vergangenen Jahr (2018)", weekdays that fit.
import type { ArticleDate } from '../../article/edtf-date.ts';
import { sentenceSpans } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { datePattern, readDate } from './date-text.ts';
import { dayName, weekdayNumber } from './day-name.ts';
import { addDays, type Day, dayNumber, weekdayOf } from './timex/calendar.ts';

type Findings = readonly Found<ArticleDate>[];

/** Days that the text calls today or yesterday. */
export function todayDates(text: string): Findings {
  return [...text.matchAll(today)].flatMap(({ index, 0: whole, groups }) => {
    const date = readDate(groups?.date ?? '');
    const value = groups?.word?.startsWith('gest') ? dayAfter(date) : date;
    const isDay = value?.kind === 'day' || value?.kind === 'day-without-year';
    return isDay && !tellsOfThen.test(sentenceAt(text, index))
      ? [{ value, rule: 'day that the text calls today', span: { start: index, end: index + whole.length } }]
      : [];
  });
}

const today = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]m )?(?<word>heutig|gestrig|heute|gestern)(?:en)?(?: \(|,? )(?:am |den )?(?:${dayName},? )?(?:den |dem )?(?<date>${datePattern})`,
  'gu',
); // "heute, am 21. Januar 2024"

// "Am gestrigen 9. November 1989, schrieb die Zeitung damals": whoever says so writes much later.
const tellsOfThen =
  /(?<!\p{L})(?:[Dd]amals|[Ss]einerzeit|[Ee]inst(?:mals|ens)?|[Ss]einerzeitige\p{Ll}?|Jahr(?:zehnt)?e (?:zuvor|später)|jene[mnrs]|(?:alten?|historischen?) (?:Zeitung|Chronik|Tagebuch|Brief)\p{Ll}{0,3})(?!\p{L})/u;

/** The sentence that stands at an offset, as far as a paragraph reaches. */
function sentenceAt(text: string, offset: number): string {
  const from = Math.max(text.lastIndexOf('\n', offset) + 1, offset - longestSentence);
  const paragraph = text.slice(from, offset + longestSentence).split('\n', 1)[0] ?? '';
  const span = sentenceSpans(paragraph).find(({ end }) => end > offset - from);
  return span === undefined ? '' : paragraph.slice(span.start, span.end);
}

const longestSentence = 1000; // characters in front of the offset and behind it

function dayAfter(date: ArticleDate | undefined): ArticleDate | undefined {
  return date?.kind === 'day' ? { kind: 'day', ...addDays(date, 1) } : undefined;
}

/** Years in brackets behind words that point: "im vergangenen Jahr (2018)" was written in 2019. */
export function yearsPointedAt(text: string): Findings {
  return [...text.matchAll(pointedYear)].flatMap(({ index, 0: whole, groups }) => {
    if (tellsOfThen.test(sentenceAt(text, index))) return [];
    const year = Number(groups?.year) - (distances.get((groups?.word ?? '').slice(0, 4).toLowerCase()) ?? 0);
    const found: Found<ArticleDate> = {
      value: { kind: 'year', year },
      rule: 'year that the text points at',
      span: { start: index, end: index + whole.length },
    };
    return [found];
  });
}

const pointedYear =
  /(?<!\p{L})(?:(?<word>diese|laufende|vergangene|vorige|letzte|kommende|nächste)[mns]? Jahr(?:es)?) \((?<year>(?:19|20)\d\d)\)/gu; // "in diesem Jahr (2019)"
const distances: ReadonlyMap<string, number> = new Map([
  ['dies', 0],
  ['lauf', 0],
  ['verg', -1],
  ['vori', -1],
  ['letz', -1],
  ['komm', 1],
  ['näch', 1],
]);

/** The year of a full date, where a date without a year some weeks from it falls on the weekday that the text says. */
export function yearsThatWeekdaysProve(text: string): Findings {
  const dated = [...text.matchAll(weekdayWithDate)].flatMap(({ index, 0: whole, groups }) => {
    const value = readDate(groups?.date ?? '');
    const weekday = weekdayNumber(groups?.weekday);
    return value === undefined || weekday === undefined
      ? []
      : [{ value, weekday, span: { start: index, end: index + whole.length } }];
  });
  const open = dated.flatMap(({ value, ...rest }) => (value.kind === 'day-without-year' ? [{ ...rest, value }] : []));
  if (open.length === 0) return [];
  const latest = latestYearIn(text);
  const full = fullDates(text).filter(({ year }) => year === latest);
  const year = full.find((day) =>
    open.every(({ value, weekday }) => isNear({ ...value, year: day.year }, day, weekday)),
  )?.year;
  if (year === undefined || open[0] === undefined) return [];
  return [{ value: { kind: 'year', year }, rule: 'weekdays that fit the year', span: open[0].span }];
}

const weekdayWithDate = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${dayName}),? (?:den |dem )?(?<date>${datePattern})`,
  'gu',
); // "Montag, den 1. Mai"
const anyDate = new RegExp(String.raw`(?<![\d.])(?:${datePattern})`, 'gu');
const someWeeks = 60; // days

function fullDates(text: string): readonly Day[] {
  return [...text.matchAll(anyDate)].flatMap(([date]) => {
    const value = readDate(date);
    return value?.kind === 'day' ? [value] : [];
  });
}

function isNear({ year, month, day }: Day, full: Day, weekday: number): boolean {
  const date = { year, month, day };
  return weekdayOf(date) === weekday && Math.abs(dayNumber(date) - dayNumber(full)) <= someWeeks;
}

/** The latest year that a text names; undefined where it names none. */
export function latestYearIn(text: string): number | undefined {
  const years = [...text.matchAll(fullYear)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : years.reduce((latest, year) => Math.max(latest, year));
}

const fullYear = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d| (?:Euro|Mark|Menschen|Meter|Kilometer))/gu; // "2009"

interface YearEvidence {
  readonly weekday: number | undefined;
  readonly latestYear: number | undefined;
}

/** (21 January, 24, a Sunday) → 2024-01-21; the day without a year where nothing bears the year out. */
export function resolveShortYear(
  value: Extract<ArticleDate, { kind: 'day-without-year' }>,
  shortYear: number,
  { weekday, latestYear }: YearEvidence,
): ArticleDate {
  const { month, day } = value;
  const year = shortYear + (shortYear < firstOfLastCentury ? 2000 : 1900);
  const fitsWeekday = weekday !== undefined && weekdayOf({ year, month, day }) === weekday;
  const fitsText =
    weekday === undefined && latestYear !== undefined && (latestYear === year || latestYear === year - 1);
  return fitsWeekday || fitsText ? { kind: 'day', year, month, day } : value;
}

const firstOfLastCentury = 70; // "21.01.70" is of 1970
