// Finds the date of a text, where the text itself proves it. The date of an event in it proves nothing.
import { type ArticleDate, formatDate } from '../../article/edtf-date.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { datePattern, readDate } from './date-text.ts';
import { dayName } from './day-name.ts';
import { latestYearIn, resolveShortYear, todayDates, yearsPointedAt, yearsThatWeekdaysProve } from './year-evidence.ts';

/** The date that the surest rule finds, unless it finds two that differ. */
export function findDate(text: string, paragraphs: readonly Span[]): Found<ArticleDate> | undefined {
  const body = text.slice(0, longestBody);
  return (
    single(dateLines(text, paragraphs)) ??
    single(matches(dateline, text.slice(0, longestHead), 'dateline')) ??
    single(fullDates(matches(datelineWithStop, text.slice(0, longestHead), 'dateline'))) ??
    single(matches(agencyDateline, text.slice(0, longestHead), 'dateline')) ??
    single(todayDates(body)) ??
    single(reportedDates(text, paragraphs)) ??
    single(yearsPointedAt(body)) ??
    single(yearsThatWeekdaysProve(body))
  );
}

/** Whether a line holds nothing but a date, with at most a label, a place and the time of day. */
export function isDateLine(line: string): boolean {
  return readDateLine(line) !== undefined;
}

const longestHead = 1000; // characters in which a dateline may stand
const longestBody = 50_000; // characters that are searched for evidence
const reportingParagraphs = 3; // further down "wie … berichtete" tells of older reports
const longestReport = 1500;

const day = `(?:${dayName},? )`; // "Sonntag, "
const place = String.raw`(?:\p{Lu}[\p{L}./-]{1,30}(?: \p{Lu}[\p{L}./-]{1,30}){0,2}, (?:den |am )?)`;
const credit = String.raw`(?: ?\([\p{L}/ .-]{2,30}\))`;
const withDate = `(?<date>${datePattern})`;

const dateline = new RegExp(`^(?:${place}${day}?|${day}?)${withDate}(?:${credit}[.:]?| ?[-–—|]) `, 'gmu'); // "Wien, 3. Mai 2019 – "
const datelineWithStop = new RegExp(`^${place}${day}?${withDate}\\. (?=["„»‚]?\\p{Lu})`, 'gmu'); // "Neustadt, 5. Mai 2020. Bei"
const agencyDateline = new RegExp(
  String.raw`^\p{Lu}[\p{L}./-]{1,30}(?: \p{Lu}[\p{L}./-]{1,30}){0,2} ?\((?:[\p{L}/-]{2,20}[,;]? )?${withDate}\) ?[-–—.:]? `,
  'gmu',
); // "Wien (APA, 3. Mai 2019) – "
const reporting = String.raw`(?:bericht|meld|mitteil|schrieb|verlaut|bekanntg[ab]+|erklär|bestätig|veröffentlich|ankündig)\p{L}{0,5}`;
const reported = new RegExp(
  String.raw`(?<!\p{L})[Ww]ie [^.;!?]{1,150}? (?:am|vom|im) ${day}?${withDate},? (?:[^.,;!?]{0,40} )?${reporting}(?!\p{L})`,
  'gu',
); // "wie KCNA am 21. Januar berichtete"
const verbFirst = new RegExp(
  String.raw`, (?:(?:berichtete|meldete|schrieb|erklärte|bestätigte)n? [^.,;!?]{1,100}?|teilten? (?=[^,;!?]{1,140} mit(?!\p{L}))[^.,;!?]{1,100}?) (?:am|im) ${day}?${withDate}`,
  'gu',
); // ", meldete KCNA am 21. Januar"

/** Updates count only where no line tells of the publication. */
function dateLines(text: string, paragraphs: readonly Span[]): readonly Found<ArticleDate>[] {
  const lines = linesAround(text, paragraphs).flatMap((span) => {
    const line = readDateLine(text.slice(span.start, span.end));
    return line === undefined ? [] : [{ line, span }];
  });
  const publications = lines.filter(({ line }) => !line.isUpdate);
  return (publications.length > 0 ? publications : lines).map(({ line, span }) => ({
    value: withYear(line, text),
    rule: 'date on its own line',
    span,
  }));
}

/** "21.01.24" gets its year where the weekday or the years that the text names bear it out. */
function withYear({ value, shortYear, weekday }: DateLine, text: string): ArticleDate {
  if (value.kind !== 'day-without-year' || shortYear === undefined) return value;
  return resolveShortYear(value, shortYear, { weekday, latestYear: latestYearIn(text.slice(0, longestBody)) });
}

/** The first lines of the text and its last, where bylines stand. */
function linesAround(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const ends = new Set([...paragraphs.slice(0, 6), ...paragraphs.slice(-1)]);
  const inParagraphs = [...ends]
    .filter(({ start, end }) => end - start <= 400)
    .flatMap(({ start, end }) => linesOf(text, start, end));
  return [...inParagraphs, ...linesOf(text, 0, Math.min(text.length, longestHead))];
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
  const latestYear = latestYearIn(text.slice(0, longestBody));
  return [reported, verbFirst]
    .flatMap((pattern) => matches(pattern, head, 'date of the report it cites'))
    .filter(({ span }) => !looksBack.test(sentenceAround(head, span)))
    .filter(({ value }) => !('year' in value && (looksBack.test(head) || comparesTimes.test(head))))
    .filter(({ value }) => !('year' in value && (latestYear ?? 0) > value.year));
}

// A text that looks back, or names a later year, was not written when that report came out.
const looksBack =
  /(?<!\p{L})(?:[Vv]or (?:[\p{L}\d]+ ){0,2}(?:Jahr|Monat|Jahrzehnt)|[Dd]amals|[Ss]einerzeit|[Ee]inst(?!\p{L})|[Bb]ereits \d{4}|\p{L}*[Jj]ahrestag|\p{L}*jubiläum)/u;
// Who tells of then and now names the year of then.
const comparesTimes =
  /(?<!\p{L})(?:[Hh]eute|[Hh]eutzutage|[Ii]nzwischen|[Mm]ittlerweile|[Nn]un|Jahre später|Ausgabe vom|Enkel\p{L}*|Urenkel\p{L}*)(?!\p{L})/u;
function sentenceAround(text: string, { start, end }: Span): string {
  const after = text.slice(end).search(/[.!?](?:\s|$)/u);
  return text.slice(text.slice(0, start).search(/(?<![^.!?])[^.!?]*$/u), after < 0 ? text.length : end + after);
}

function matches(pattern: RegExp, text: string, rule: string): readonly Found<ArticleDate>[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) =>
    found(groups?.date, rule, { start: index, end: index + whole.length }),
  );
}

/** A stop behind a date without a year may end a sentence. */
function fullDates(findings: readonly Found<ArticleDate>[]): readonly Found<ArticleDate>[] {
  return findings.filter(({ value }) => value.kind === 'day');
}

function found(text: string | undefined, rule: string, span: Span): readonly Found<ArticleDate>[] {
  const value = text === undefined ? undefined : readDate(text);
  return value === undefined ? [] : [{ value, rule, span }];
}

/** The finding that all agree on: "21. Januar" agrees with "21.01.2024", which says more. */
function single(findings: readonly Found<ArticleDate>[]): Found<ArticleDate> | undefined {
  const full = findings.filter(({ value }) => value.kind !== 'day-without-year');
  const [best] = full.length > 0 ? full : findings;
  return best !== undefined && findings.every(({ value }) => agrees(value, best.value)) ? best : undefined;
}

function agrees(value: ArticleDate, best: ArticleDate): boolean {
  if (formatDate(value) === formatDate(best)) return true;
  return (
    value.kind === 'day-without-year' && best.kind === 'day' && value.month === best.month && value.day === best.day
  );
}
