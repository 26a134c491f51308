// Years and what is longer: "Ende des Jahres 1928", "1921/22", "neunziger Jahre", "dem 20. Jahrhundert".
import type { Meaning } from '../meaning.ts';
import { before, first, type Phrase, shiftOf, withFollowing, yearOf } from '../phrase.ts';
import { type Pattern, pattern } from './pattern.ts';

export const yearPatterns: readonly Pattern[] = [
  pattern(
    'year',
    '1998',
    'year (?! [oclock sign measure] | [until dash] [year integer] [measure sign] | contracted pointer? annum )',
    readBareYear,
  ),
  pattern(
    'named year',
    'dem Jahre 1925',
    '[article das des]? [annum years] [year integer] (?! [anyUnit sign measure] )',
    readYear,
  ),
  pattern('edge of a year', 'Ende des Jahres 1928', 'early? edge (?: des? annum )? year', readYear),
  pattern('edge of a year pointed at', 'Ende nächsten Jahres', 'early? edge des? [pointer neuen] annum', readYear),
  pattern('edge of the year', 'Ende des Jahres', 'early? edge des annum', readYear),
  pattern(
    'year before Christ',
    'das Jahr 133 v. Chr.',
    'edge? (?: [article das des]? annum )? [year integer small] beforeChrist',
    readBeforeChrist,
  ),
  pattern(
    'year after Christ',
    '79 n. Chr.',
    '(?: [article das des]? annum )? [year integer small] afterChrist',
    readAfterChrist,
  ),
  pattern(
    'year before one before Christ',
    '312 bis 308 v. Chr.',
    '[integer small] (?= [and until dash] [integer small] beforeChrist )',
    readBeforeChrist,
  ),
  pattern('shortened year', '1921/22', '(?<= year [slash dash] ) small', readShortened),
  pattern(
    'shortened year in words',
    '1921 bis 22',
    '(?<= (?: from|contracted|den|article|years ) year [until and] ) small (?= [stop comma word other] )',
    readShortened,
  ),
  pattern('year of two digits', '’89', '(?<= apostrophe ) small', readApostrophe),
  pattern(
    'decade in figures',
    'den 1990er Jahren',
    '(?: edge article? | [article das den] )? early? [year small] decadeEnding dash? years',
    readDecadeFigures,
  ),
  pattern('decade in figures alone', 'den 80ern', '[year small] decadeEnding', readDecadeFigures),
  pattern(
    'decade in words',
    'Mitte der siebziger Jahre',
    '(?: edge article? | [article das den] )? early? decadeName years',
    readDecade,
  ),
  pattern(
    'decade in a word',
    'Neunzigerjahre',
    '(?: edge article? | [article das den] )? early? decadeYears',
    readDecade,
  ),
  pattern(
    'decade before another',
    'sechziger und siebziger Jahren',
    '[den article das]? decadeName (?= [and until] decadeName [years annum] )',
    readDecade,
  ),
  pattern(
    'century',
    'der ersten Hälfte des 15. Jahrhunderts',
    '(?: article? dayNumber portion | edge | early )? theArticle? dayNumber century',
    readCentury,
  ),
  pattern(
    'century before another',
    '19. und 20. Jahrhundert',
    'theArticle? ordinal (?= [and until comma dash] theArticle? dayNumber century )',
    readCentury,
  ),
  pattern('century pointed at', 'vorigen Jahrhunderts', '[pointer same] century', (phrase) => {
    const shift = shiftOf(phrase);
    return shift === undefined ? undefined : { kind: 'fromWriting', step: 'CE', by: shift, suffix: '' };
  }),
  pattern(
    'season',
    'Herbst 1998',
    'edges? (?: [pointer early neuen] word? )? season (?! dash ) (?: ofYear (?: slash small )? )?',
    readSeason,
  ),
  pattern('quarter', 'dritten Quartal 2014', '[dayNumber last next this] quarter ofYear?', readQuarter),
];

function readBareYear(phrase: Phrase): Meaning | undefined {
  const year = first(phrase, 'year');
  const next = phrase.tokens[phrase.to];
  if (year === undefined || isCount(phrase)) return undefined;
  // "312 bis 308 v. Chr." and "1000 Menschen" are no years of ours.
  if (next?.kind === 'noun' && (year.number % 50 === 0 || year.number < 1300 || year.number > 2050)) return undefined;
  return readYear(phrase);
}

/** Whether the number counts or numbers something: "rund 1500", "Seite 1204", "mehr als 2000". */
function isCount(phrase: Phrase): boolean {
  const next = phrase.tokens[phrase.to];
  if (first(before(phrase, 1), 'sign', 'label', 'about', 'than', 'few', 'per') !== undefined) return true;
  return next !== undefined && ['annum', 'units', 'unit', 'years', 'decimal'].includes(next.kind);
}

function readYear(phrase: Phrase): Meaning {
  return { kind: 'year', year: yearOf(phrase) };
}

function readBeforeChrist(phrase: Phrase): Meaning | undefined {
  const year = first(phrase, 'year', 'integer', 'small');
  return year === undefined ? undefined : { kind: 'year', year: { kind: 'given', year: -year.number } };
}

function readAfterChrist(phrase: Phrase): Meaning | undefined {
  const year = first(phrase, 'year', 'integer', 'small');
  return year === undefined ? undefined : { kind: 'year', year: { kind: 'given', year: year.number } };
}

/** "1921/22" is 1913; "2009/8" is none. */
function readShortened(phrase: Phrase): Meaning | undefined {
  const digits = first(phrase, 'small');
  const year = first(before(phrase, 2), 'year');
  if (digits === undefined || year === undefined || digits.code.length !== 2) return undefined;
  const shortened = Math.floor(year.number / 100) * 100 + digits.number;
  return shortened > year.number ? { kind: 'year', year: { kind: 'given', year: shortened } } : undefined;
}

function readApostrophe(phrase: Phrase): Meaning | undefined {
  const digits = first(phrase, 'small');
  return digits?.code.length === 2 ? { kind: 'year', year: { kind: 'short', digits: digits.number } } : undefined;
}

function readDecadeFigures(phrase: Phrase): Meaning | undefined {
  const year = first(phrase, 'year', 'small');
  if (year === undefined || year.number % 10 !== 0) return undefined;
  if (year.kind === 'year') return { kind: 'fixed', value: String(year.number / 10) };
  return year.number < 10 ? undefined : { kind: 'decade', digit: year.number / 10 };
}

function readDecade(phrase: Phrase): Meaning | undefined {
  const decade = first(phrase, 'decadeName', 'decadeYears');
  return decade === undefined ? undefined : { kind: 'decade', digit: decade.number };
}

function readCentury(phrase: Phrase): Meaning | undefined {
  const ahead = withFollowing(phrase);
  const unit = first(ahead, 'century');
  const numbers = phrase.tokens
    .slice(phrase.from, phrase.to)
    .filter(({ kind }) => kind === 'ordinal' || kind === 'ordinalWord');
  const number = numbers.at(-1)?.number ?? 0;
  if (number < 1 || unit === undefined) return undefined;
  const value = String(number - 1);
  return { kind: 'fixed', value: unit.code === 'L' ? value : value.padStart(2, '0') };
}

function readSeason(phrase: Phrase): Meaning | undefined {
  const season = first(phrase, 'season');
  return season === undefined ? undefined : { kind: 'season', year: yearOf(phrase), code: season.code };
}

function readQuarter(phrase: Phrase): Meaning | undefined {
  const unit = first(phrase, 'quarter');
  const number = first(phrase, 'ordinal', 'ordinalWord')?.number ?? 0;
  const most = unit?.code === 'H' ? 2 : 4;
  if (unit === undefined || number < 1 || number > most) return undefined;
  return { kind: 'quarter', year: yearOf(phrase), code: `${unit.code}${number}` };
}
