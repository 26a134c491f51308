// What is told from the day of writing or from a time spoken of: "vergangene Woche", "zwei Tage später", "Tag darauf".
import { type Meaning, stepOf } from '../meaning.ts';
import { before, first, type Phrase, shiftOf } from '../phrase.ts';
import { type Pattern, pattern } from './pattern.ts';

const oneUnit = '[annum unit century]';

export const pointingPatterns: readonly Pattern[] = [
  pattern(
    'day from today',
    'gestern Abend',
    '[dayAdverb tomorrow] (?: dayPart | dayHabit | tomorrow )?',
    readDayAdverb,
  ),
  pattern(
    'tomorrow at the start',
    'Morgen wird',
    '(?<= stop | ^ ) dayPart (?! [dash des contracted an] )',
    readTomorrow,
  ),
  pattern('of today', 'heutigen Montag', 'todays', () => ({ kind: 'today' })),
  pattern(
    'unit pointed at',
    'der vergangenen Woche',
    `(?: edge article? )? theArticle? [last next this previous following neuen] word? ${oneUnit}`,
    readUnit,
  ),
  pattern('edge of the unit', 'Anfang der Woche', `edge theArticle [unit annum]`, readUnitSpokenOf),
  pattern('same unit', 'selben Tag', `(?: [early dayPart] {0,2} )? same ${oneUnit}`, readSame),
  pattern('same part of the day', 'selben Abend', 'same dayPart (?! [des contracted] )', readSamePart),
  pattern('part of the same day', 'Abend desselben Tages', 'early? dayPart [same this] unit', readSame),
  pattern('next unit', 'Tag darauf', `(?: ${oneUnit} [later earlier] )`, readAdjacent),
  pattern(
    'so many units away',
    'zwei Tage später',
    '[count half] half? [unit units annum years century] [later earlier]',
    readDistance,
  ),
  pattern(
    'some units later',
    'Wenige Tage später',
    '(?: few | one few )? [units years] [later earlier]',
    readVagueDistance,
  ),
  pattern('a little later', 'kurz zuvor', 'brief [later earlier]', readVagueDistance),
  pattern('neighbouring unit', 'Vorjahr', 'neighbour', readNeighbour),
  pattern(
    'weekday',
    'vergangenen Montag',
    '(?: [last next this following previous] )? weekday (?: dayPart | dayHabit )?',
    readWeekday,
  ),
  pattern(
    'weekday with a part of the day',
    'Donnerstagabend',
    '(?: [last next this following] )? weekdayPart',
    readWeekday,
  ),
  pattern('night before a weekday', 'Nacht auf Montag', 'dayPart (?: contracted | an den? ) weekday', readWeekday),
  pattern('weekend', 'vergangenen Wochenende', '(?: [last next this following] )? weekend', readWeekend),
  pattern('this year', 'heuer', 'thisYear', () => ({ kind: 'fromWriting', step: 'Y', by: 0, suffix: '' })),
  pattern('edge word', 'Jahresende', 'edgeWord (?: year )?', readEdgeWord),
];

function suffixOf(phrase: Phrase): string {
  const part = first(phrase, 'dayPart', 'dayHabit', 'weekdayPart');
  if (part !== undefined) return `T${part.code}`;
  return phrase.to - phrase.from > 1 && first(phrase, 'tomorrow') !== undefined ? 'TMO' : '';
}

function readDayAdverb(phrase: Phrase): Meaning | undefined {
  // "die Welt von morgen"
  const isAnAge = phrase.to - phrase.from === 1 && first(before(phrase, 1), 'from') !== undefined;
  if (isAnAge) return { kind: 'fixed', value: first(phrase, 'tomorrow') === undefined ? 'PRESENT_REF' : 'FUTURE_REF' };
  const day = first(phrase, 'dayAdverb', 'tomorrow');
  if (day === undefined) return undefined;
  const suffix = suffixOf(phrase);
  return day.number === 0 && suffix === ''
    ? { kind: 'today' }
    : { kind: 'fromWriting', step: 'D', by: day.number, suffix };
}

/** "Morgen" at the start of a sentence is the next day, not a morning. */
function readTomorrow(phrase: Phrase): Meaning | undefined {
  const part = first(phrase, 'dayPart');
  const isMorgen = part?.code === 'MO' && part.end - part.start === 'Morgen'.length;
  return isMorgen ? { kind: 'fromWriting', step: 'D', by: 1, suffix: '' } : undefined;
}

function readUnit(phrase: Phrase): Meaning | undefined {
  const step = stepOf(first(phrase, 'annum', 'unit', 'century')?.code ?? '');
  const shift = shiftOf(phrase) ?? 1;
  if (step === undefined) return undefined;
  const tellsOn =
    first(phrase, 'previous', 'following') !== undefined || (step === 'D' && first(phrase, 'last') === undefined);
  return { kind: tellsOn ? 'fromMention' : 'fromWriting', step, by: shift, suffix: '' };
}

function readUnitSpokenOf(phrase: Phrase): Meaning | undefined {
  const step = stepOf(first(phrase, 'annum', 'unit')?.code ?? '');
  return step === undefined
    ? undefined
    : { kind: step === 'W' ? 'fromWriting' : 'fromMention', step, by: 0, suffix: '' };
}

function readSame(phrase: Phrase): Meaning | undefined {
  const step = stepOf(first(phrase, 'annum', 'unit', 'century')?.code ?? '');
  return step === undefined ? undefined : { kind: 'fromMention', step, by: 0, suffix: suffixOf(phrase) };
}

function readSamePart(phrase: Phrase): Meaning {
  return { kind: 'fromMention', step: 'D', by: 0, suffix: suffixOf(phrase) };
}

function readAdjacent(phrase: Phrase): Meaning | undefined {
  const step = stepOf(first(phrase, 'annum', 'unit', 'century')?.code ?? '');
  if (step === undefined || first(before(phrase, 1), 'few', 'cardinal', 'small', 'half') !== undefined)
    return undefined;
  return { kind: 'fromMention', step, by: direction(phrase), suffix: '' };
}

function direction(phrase: Phrase): number {
  return first(phrase, 'earlier') === undefined ? 1 : -1;
}

function readDistance(phrase: Phrase): Meaning | undefined {
  const count = first(phrase, 'one', 'cardinal', 'small', 'integer', 'decimal')?.number ?? 1;
  const amount = first(phrase, 'half') === undefined ? count : count / 2;
  const unit = first(phrase, 'unit', 'units', 'annum', 'years', 'century');
  const step = stepOf(unit?.code ?? '');
  if (step === undefined) return unit?.code.startsWith('T') ? { kind: 'fixed', value: 'XXXX-XX-XXTXX:XX' } : undefined;
  return inWholeSteps(step, amount * direction(phrase));
}

function inWholeSteps(step: 'D' | 'W' | 'M' | 'Y' | 'DE' | 'CE', by: number): Meaning | undefined {
  if (Number.isInteger(by)) return { kind: 'fromMention', step, by, suffix: '' };
  return step === 'Y' ? { kind: 'fromMention', step: 'M', by: Math.round(by * 12), suffix: '' } : undefined;
}

function readVagueDistance(phrase: Phrase): Meaning {
  return { kind: 'fixed', value: direction(phrase) > 0 ? 'FUTURE_REF' : 'PAST_REF' };
}

function readNeighbour(phrase: Phrase): Meaning | undefined {
  const neighbour = first(phrase, 'neighbour');
  const step = stepOf(neighbour?.code ?? '');
  if (neighbour === undefined || step === undefined) return undefined;
  return {
    kind: neighbour.number < 0 && step !== 'D' ? 'fromWriting' : 'fromMention',
    step,
    by: neighbour.number,
    suffix: '',
  };
}

function readWeekday(phrase: Phrase): Meaning | undefined {
  const day = first(phrase, 'weekday', 'weekdayPart');
  if (day === undefined) return undefined;
  const shift = shiftOf(phrase);
  return { kind: 'weekday', weekday: day.number, suffix: suffixOf(phrase), ...(shift === undefined ? {} : { shift }) };
}

function readWeekend(phrase: Phrase): Meaning {
  const shift = shiftOf(phrase);
  return { kind: 'weekend', ...(shift === undefined ? {} : { shift }) };
}

function readEdgeWord(phrase: Phrase): Meaning | undefined {
  const year = first(phrase, 'year');
  if (year !== undefined) return { kind: 'year', year: { kind: 'given', year: year.number } };
  const step = stepOf(first(phrase, 'edgeWord')?.code ?? '');
  return step === undefined ? undefined : { kind: 'fromMention', step, by: 0, suffix: '' };
}
