// Durations, and what recurs: "rund drei Jahre lang", "seit Jahren", "dreimal täglich", "alle vier Jahre".
import type { Meaning } from '../meaning.ts';
import { first, type Phrase, withFollowing } from '../phrase.ts';
import type { Token } from '../token.ts';
import { type Pattern, pattern } from './pattern.ts';

export const spanPatterns: readonly Pattern[] = [
  pattern('half a unit', 'ein halbes Jahr', 'abouts [one article]? [last next]? half [annum unit century]', readHalf),
  pattern(
    'counted units',
    'rund drei Jahre lang',
    'abouts theArticle? [pointer whole]? abouts [count both] [half long adjective]? anyUnit',
    readCounted,
  ),
  pattern(
    'counted units in a span',
    'den vergangenen zwei Jahrzehnten',
    '[den das article]? [pointer whole long] [about]? [cardinal small integer both] [word]? anyUnit',
    readCounted,
  ),
  pattern(
    'counted units pointed at last',
    'zwei vergangenen Jahren',
    '[cardinal small both] [pointer word] [units years annum]',
    readCounted,
  ),
  pattern('some units', 'mehrere Jahre', '(?: one few | [few long] ) [word long]? [units years annum]', readVagueCount),
  pattern(
    'units pointed at',
    'den vergangenen Jahren',
    '[das den article]? [last previous] word? [years units annum]',
    readPointedSpan,
  ),
  pattern('coming units', 'nächsten Jahren', '[das den article]? [next following] [years units]', readPointedSpan),
  pattern('units alone', 'seit Jahren', '(?<= [ago after since] ) [years units]', readVagueCount),
  pattern('units through', 'über die Jahre', 'over das? [years units] | (?<= over ) das [years units]', readVagueCount),
  pattern(
    'count before another',
    'zwei bis fünf Wochen',
    'abouts [cardinal small] (?= [and until dash] [cardinal small] [years units] )',
    (phrase) => readCounted(withFollowing(phrase)),
  ),
  pattern('units of an adjective in figures', '14-tägige', '[small integer] dash lastingStem', readCounted),
  pattern(
    'so much a unit',
    '90 Euro im Monat',
    '(?<= [integer small cardinal decimal year] [noun measure] ) contracted [unit annum]',
    readEach,
  ),
  pattern(
    'so many units as an attribute',
    '40-Stunden-Woche',
    '[small cardinal] dash [units unit annum years] dash unit',
    readCounted,
  ),
  pattern('units before a noun', '14-Tage-Frist', '[small cardinal integer] dash [units unit]', readCounted),
  pattern('lasting', 'jahrelange', 'about? lasting', readLasting),
  pattern('recurring', 'dreimal täglich', 'times? frequent', (phrase) => fixed(first(phrase, 'frequent')?.code)),
  pattern('each unit', 'jedes Jahr', 'each [count ordinalWord word]? [unit annum century]', readEach),
  pattern('each few units', 'alle vier Jahre', 'all (?: count | few )? [units years]', readCounted),
  pattern(
    'each part',
    'jeden Montag',
    'each [early pointer ordinalWord]? [weekday weekdayPart dayPart weekend season month]',
    readEachName,
  ),
  pattern('weekly', 'montags', 'weekdayHabit', readEachName),
  pattern('per unit', 'pro Jahr', 'per [unit annum]', readEach),
  pattern('times a unit', 'einmal im Monat', '(?<= times ) contracted [unit annum]', readEach),
  pattern('unit by unit', 'Jahr um Jahr', '[unit annum] [at for after contracted] [unit annum]', readEach),
  pattern('season of each year', 'Sommermonaten', 'seasons', (phrase) =>
    fixed(`P1${first(phrase, 'seasons')?.code ?? ''}`),
  ),
];

function fixed(value: string | undefined): Meaning | undefined {
  return value === undefined ? undefined : { kind: 'fixed', value };
}

function unitIn(phrase: Phrase): Token | undefined {
  return first(phrase, 'annum', 'years', 'unit', 'units', 'century', 'quarter', 'lastingStem');
}

/** (3, "Y") → "P3Y", (2, "TH") → "PT2H" */
function duration(count: number | string, unit: string): string {
  if (unit === 'Q') return `P${count}Q`;
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}

function readCounted(phrase: Phrase): Meaning | undefined {
  const unit = unitIn(phrase);
  const next = phrase.tokens[phrase.to];
  if (unit === undefined || next?.kind === 'old') return undefined;
  const count = first(phrase, 'cardinal', 'small', 'integer', 'decimal', 'both', 'one')?.number ?? 'X';
  return fixed(duration(first(phrase, 'half') === undefined || count === 'X' ? count : count / 2, unit.code));
}

/** "Zwölfjährigen" are people, "Dreißigjähriger Krieg" is a span. */
function readLasting(phrase: Phrase): Meaning | undefined {
  const lasting = first(phrase, 'lasting');
  const isNoun = lasting?.isCapital === true && phrase.tokens[phrase.to]?.kind !== 'noun';
  return isNoun ? undefined : fixed(lasting?.code);
}

/** "ein halbes Jahr" is six months, "eine halbe Stunde" thirty minutes. */
function readHalf(phrase: Phrase): Meaning | undefined {
  return fixed(halves.get(unitIn(phrase)?.code ?? ''));
}

const halves: ReadonlyMap<string, string> = new Map([
  ['Y', 'P6M'],
  ['TH', 'PT30M'],
  ['TM', 'PT30S'],
  ['DE', 'P5Y'],
  ['CE', 'P50Y'],
  ['D', 'P0.5D'],
  ['M', 'P0.5M'],
  ['W', 'P0.5W'],
]);

function readVagueCount(phrase: Phrase): Meaning | undefined {
  const unit = unitIn(phrase);
  return unit === undefined ? undefined : fixed(duration('X', unit.code));
}

function readPointedSpan(phrase: Phrase): Meaning | undefined {
  return readVagueCount(phrase);
}

function readEach(phrase: Phrase): Meaning | undefined {
  const unit = unitIn(phrase);
  const count = first(phrase, 'cardinal', 'small', 'ordinalWord')?.number ?? 1;
  return unit === undefined ? undefined : fixed(duration(count, unit.code));
}

function readEachName(phrase: Phrase): Meaning | undefined {
  const name = first(phrase, 'weekday', 'weekdayPart', 'weekdayHabit', 'dayPart', 'weekend', 'season', 'month');
  switch (name?.kind) {
    case 'weekday':
    case 'weekdayHabit':
      return fixed(`XXXX-WXX-${name.number}`);
    case 'weekdayPart':
      return fixed(`XXXX-WXX-${name.number}T${name.code}`);
    case 'dayPart':
      return fixed(`XXXX-XX-XXT${name.code}`);
    case 'weekend':
      return fixed('XXXX-WXX-WE');
    case 'season':
      return fixed(`XXXX-${name.code}`);
    case 'month':
      return fixed(`XXXX-${String(name.number).padStart(2, '0')}`);
    default:
      return undefined;
  }
}
