// Days and months by their dates: "Samstag, 24. Januar", "3.5.1998", "Ende März 2001".
import type { Meaning, Year } from '../meaning.ts';
import { before, first, type Phrase, withFollowing, yearOf } from '../phrase.ts';
import { type Pattern, pattern } from './pattern.ts';

const furtherDay = '[and until dash slash comma] [contracted until den article an]{0,2} ordinal'; // ", 6. und 7."
const rangeOfDays = `weekdayBefore article? ordinal (?= ${furtherDay} (?: ${furtherDay} ){0,2} monthName )`;

export const datePatterns: readonly Pattern[] = [
  pattern('day', 'Samstag, 24. Januar 1998', 'weekdayBefore article? dayNumber monthName ofYear? dayHabit?', readDay),
  pattern('day without a dot', '24 Januar 1998', 'weekdayBefore small monthName year', readDay),
  pattern('day in figures', '3.5.1998', 'weekdayBefore fullDate', readFigures),
  pattern('day in figures without a year', '3.5.', 'weekdayBefore dayMonth', readFigures),
  pattern('ISO day', '1998-05-03', 'isoDate', readIsoDay),
  pattern('day before another', '4. bis 5. Oktober 1927', rangeOfDays, (phrase) => readDay(withFollowing(phrase))),
  pattern(
    'day of the month spoken of',
    'am 15.',
    '(?<= [contracted until]) ordinal (?! [noun adjective month decadeName century] )',
    readDay,
  ),
  pattern(
    'month before another',
    'März bis Mai 1940',
    'edges? month (?= [and until dash slash] edges? month year )',
    (phrase) => readMonth(withFollowing(phrase)),
  ),
  pattern('month', 'Ende März 2001', 'edges? pointer? month ofYear? | edges? monthShort stop? year', readMonth),
  pattern(
    'part of a day',
    'Morgen des 9. August 1938',
    'early? dayPart [des contracted]? weekdayBefore dayNumber monthName ofYear?',
    readDay,
  ),
  pattern(
    'part of a day in a range',
    'Nacht vom 4. auf den 5. Oktober',
    'dayPart contracted ordinal (?= [an and until dash slash contracted den]{1,3} ordinal month )',
    (phrase) => readDay(withFollowing(phrase)),
  ),
];

function readDay(phrase: Phrase): Meaning | undefined {
  const day = first(phrase, 'ordinal', 'ordinalWord', 'small');
  if (day === undefined || day.number < 1 || day.number > 31) return undefined;
  const month = first(phrase, 'month', 'monthShort')?.number;
  const part = first(phrase, 'dayPart', 'dayHabit', 'weekdayPart');
  const suffix = part === undefined ? '' : `T${part.code}`;
  return { kind: 'day', year: yearOf(phrase), day: day.number, suffix, ...(month === undefined ? {} : { month }) };
}

function readFigures(phrase: Phrase): Meaning | undefined {
  const [day, month, year] = first(phrase, 'fullDate', 'dayMonth')?.code.split('.') ?? [];
  if (day === undefined || month === undefined || Number(day) < 1 || Number(month) < 1) return undefined;
  return { kind: 'day', year: writtenYear(year ?? ''), month: Number(month), day: Number(day), suffix: '' };
}

function writtenYear(digits: string): Year {
  if (digits === '') return { kind: 'open' };
  return digits.length === 4 ? { kind: 'given', year: Number(digits) } : { kind: 'short', digits: Number(digits) };
}

function readIsoDay(phrase: Phrase): Meaning | undefined {
  const [year, month, day] = (first(phrase, 'isoDate')?.code ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return month < 1 || month > 12 || day < 1 || day > 31
    ? undefined
    : { kind: 'day', year: { kind: 'given', year }, month, day, suffix: '' };
}

function readMonth(phrase: Phrase): Meaning | undefined {
  const month = first(phrase, 'month', 'monthShort');
  if (month === undefined) return undefined;
  const year = yearOf(phrase);
  const isAlone = year.kind === 'open' && phrase.to - phrase.from === 1;
  if (isAlone && month.code === 'forename' && !standsAsTime(phrase)) return undefined;
  return { kind: 'month', year, month: month.number };
}

function standsAsTime(phrase: Phrase): boolean {
  return first(before(phrase, 1), 'contracted', 'until', 'since', 'at', 'and', 'ago') !== undefined;
}
