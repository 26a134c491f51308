// Finds the date of a text, where the text itself proves it. The date of an event in it proves nothing.
import { type ArticleDate, formatDate } from '../../article/edtf-date.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { weekday } from '../main-clause/words.ts';
import { datePattern, readDate } from './date-text.ts';

/** The date that the surest rule finds, unless it finds two that differ. */
export function findDate(text: string, paragraphs: readonly Span[]): Found<ArticleDate> | undefined {
  return (
    single(dateLines(text, paragraphs)) ??
    single(matches(dateline, text.slice(0, longestHead), 'dateline')) ??
    single(reportedDates(text, paragraphs))
  );
}

/** Whether a line holds nothing but a date, with at most a label, a place and the time of day. */
export function isDateLine(line: string): boolean {
  return line.length <= longestLine && dateLine.test(line.trim());
}

const longestHead = 1000; // characters in which a dateline may stand
const longestLine = 100;
const reportingParagraphs = 3; // further down "wie … berichtete" tells of older reports
const longestReport = 1500;

const day = `(?:${weekday}|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?),? `; // "Sonntag, "
const label =
  '(?:(?:Stand|Datum|[Vv]eröffentlicht(?: am)?|[Pp]ubliziert(?: am)?|[Ee]rschienen(?: am)?|Artikel vom|Meldung vom|Vom|vom):? )'; // "Stand: "
const place = String.raw`(?:\p{Lu}[\p{L}./-]{1,30}(?: \p{Lu}[\p{L}./-]{1,30}){0,2}, (?:den |am )?)`;
const time = String.raw`(?:(?:,| [-–|/])? ?(?:um )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?Uhr)?)`;
const credit = String.raw`(?: ?\([\p{L}/ .-]{2,30}\))`;
const withDate = `(?<date>${datePattern})`;

const dateLine = new RegExp(`^${label}?${place}?(?:${day})?${withDate}${time}?${credit}?[.:]?$`, 'u'); // "Berlin, 21. Januar 2024 (dpa)"
const dateline = new RegExp(`^(?:${place}(?:${day})?|(?:${day})?)${withDate}(?:${credit}[.:]?| ?[-–—|]) `, 'gmu'); // "Wien, 3. Mai 2019 – "
const reporting = String.raw`(?:bericht|meld|mitteil|schrieb|verlaut|bekanntg[ab]+|erklär|bestätig|veröffentlich|ankündig)\p{L}{0,5}`;
const reported = new RegExp(
  String.raw`(?<!\p{L})[Ww]ie [^.;!?]{1,150}? (?:am|vom|im) (?:${day})?${withDate},? (?:[^.,;!?]{0,40} )?${reporting}(?!\p{L})`,
  'gu',
); // "wie KCNA am 21. Januar berichtete"
const verbFirst = new RegExp(
  String.raw`, (?:(?:berichtete|meldete|schrieb|erklärte|bestätigte)n? [^.,;!?]{1,100}?|teilten? (?=[^,;!?]{1,140} mit(?!\p{L}))[^.,;!?]{1,100}?) (?:am|im) (?:${day})?${withDate}`,
  'gu',
); // ", meldete KCNA am 21. Januar"

function dateLines(text: string, paragraphs: readonly Span[]): readonly Found<ArticleDate>[] {
  const lines = linesAround(text, paragraphs).filter(({ start, end }) => isDateLine(text.slice(start, end)));
  return lines.flatMap((span) =>
    found(dateLine.exec(text.slice(span.start, span.end).trim())?.groups?.date, 'date on its own line', span),
  );
}

/** The first lines of the text and its last, where bylines stand. */
function linesAround(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const ends = new Set([...paragraphs.slice(0, 6), ...paragraphs.slice(-1)]);
  return [...ends]
    .filter(({ start, end }) => end - start <= 400)
    .flatMap(({ start, end }) => linesOf(text, start, end));
}

function linesOf(text: string, start: number, end: number): readonly Span[] {
  let next = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: next, end: next + line.length };
      next = span.end + 1;
      return span;
    });
}

function reportedDates(text: string, paragraphs: readonly Span[]): readonly Found<ArticleDate>[] {
  const end = Math.min(longestReport, paragraphs.slice(0, reportingParagraphs).at(-1)?.end ?? 0);
  const head = text.slice(0, end).replaceAll('\n', ' ');
  const years = [...text.matchAll(fullYear)].map(([year]) => Number(year));
  return [reported, verbFirst]
    .flatMap((pattern) => matches(pattern, head, 'date of the report it cites'))
    .filter(({ span }) => !looksBack.test(sentenceAround(head, span)))
    .filter(({ value }) => !('year' in value && (looksBack.test(head) || comparesTimes.test(head))))
    .filter(({ value }) => !('year' in value && years.some((year) => year > value.year)));
}

// A text that looks back, or names a later year, was not written when that report came out.
const looksBack =
  /(?<!\p{L})(?:[Vv]or (?:[\p{L}\d]+ ){0,2}(?:Jahr|Monat|Jahrzehnt)|[Dd]amals|[Ss]einerzeit|[Ee]inst(?!\p{L})|[Bb]ereits \d{4}|\p{L}*[Jj]ahrestag|\p{L}*jubiläum)/u;
// Who tells of then and now names the year of then.
const comparesTimes =
  /(?<!\p{L})(?:[Hh]eute|[Hh]eutzutage|[Ii]nzwischen|[Mm]ittlerweile|[Nn]un|Jahre später|Ausgabe vom|Enkel\p{L}*|Urenkel\p{L}*)(?!\p{L})/u;
const fullYear = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d| (?:Euro|Mark|Menschen|Meter|Kilometer))/gu; // "2009"

function sentenceAround(text: string, { start, end }: Span): string {
  const after = text.slice(end).search(/[.!?](?:\s|$)/u);
  return text.slice(text.slice(0, start).search(/[^.!?]*$/u), after < 0 ? text.length : end + after);
}

function matches(pattern: RegExp, text: string, rule: string): readonly Found<ArticleDate>[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) =>
    found(groups?.date, rule, { start: index, end: index + whole.length }),
  );
}

function found(text: string | undefined, rule: string, span: Span): readonly Found<ArticleDate>[] {
  const value = text === undefined ? undefined : readDate(text);
  return value === undefined ? [] : [{ value, rule, span }];
}

function single(findings: readonly Found<ArticleDate>[]): Found<ArticleDate> | undefined {
  const different = new Set(findings.map(({ value }) => formatDate(value)));
  return different.size === 1 ? findings[0] : undefined;
}
