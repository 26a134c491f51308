// Times of the day, and feasts: "um 20.30 Uhr", "halb neun", "am Abend", "zu Weihnachten".
import { twoDigits } from '../../../../article/edtf-date.ts';
import type { Meaning } from '../meaning.ts';
import { first, type Phrase, yearOf } from '../phrase.ts';
import { type Pattern, pattern } from './pattern.ts';

export const dayTimePatterns: readonly Pattern[] = [
  pattern('time by the clock', '20.30 Uhr', '[clock hourNumber] oclock small? (?: dayHabit | tomorrow )?', readClock),
  pattern(
    'time before another',
    '16 bis 17.30 Uhr',
    '[clock hourNumber] (?= (?: [and until dash] [clock hourNumber] ){1,3} oclock )',
    readClock,
  ),
  pattern('half past', 'halb neun', '(?<= [at until since from ago after] ) half hourNumber', readHalfPast),
  pattern('quarter of an hour', 'Viertel nach acht', 'quarterWord [ago after]? [cardinal small]', readQuarterHour),
  pattern(
    'part of the day',
    'am frühen Abend',
    '(?<= [contracted article das den at this each word early] ) early? dayPart (?! dash | [an contracted] den? weekdayBefore ordinal )',
    readPart,
  ),
  pattern('habit', 'nachts', 'dayHabit', readHabit),
  pattern('midnight', 'Mitternacht', 'midnight', () => ({ kind: 'timeOfDay', suffix: 'T24:00' })),
  pattern('feast', 'Weihnachten 1914', '[last next this]? feast ofYear?', readFeast),
  pattern('second day of a feast', 'zweiten Weihnachtstag', 'dayNumber feast ofYear?', readFeast),
  pattern('feast of Mary', 'Mariä Himmelfahrt', 'mary feast ofYear?', readFeastOfMary),
  pattern('Christmas Eve', 'Heiligen Abend', 'holy dayPart', () => feast('12-24', 0)),
];

function readClock(phrase: Phrase): Meaning | undefined {
  const time = first(phrase, 'clock', 'cardinal', 'small', 'one');
  if (time === undefined) return undefined;
  const [hour, minute] =
    time.kind === 'clock' ? time.code.split(/[.:]/).map(Number) : [time.number, minutesAfter(phrase)];
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined;
  return timeOfDay(hour, minute);
}

/** "4 Uhr 45" */
function minutesAfter(phrase: Phrase): number {
  const afterUhr = { ...phrase, from: phrase.from + 2 };
  return first(afterUhr, 'small')?.number ?? 0;
}

function readHalfPast(phrase: Phrase): Meaning | undefined {
  const hour = first(phrase, 'cardinal', 'small', 'one')?.number ?? 0;
  return hour < 1 || hour > 12 ? undefined : timeOfDay(hour - 1, 30);
}

/** "Viertel nach acht" is 8:15, "Viertel vor acht" and "dreiviertel acht" 7:45, "viertel acht" 7:15. */
function readQuarterHour(phrase: Phrase): Meaning | undefined {
  const hour = first(phrase, 'cardinal', 'small')?.number ?? 0;
  const minutes = first(phrase, 'quarterWord')?.number ?? 0;
  if (hour < 1 || hour > 24) return undefined;
  if (first(phrase, 'after') !== undefined) return timeOfDay(hour, minutes);
  return timeOfDay(hour - 1, first(phrase, 'ago') === undefined ? minutes : 60 - minutes);
}

function timeOfDay(hour: number, minute: number): Meaning {
  return { kind: 'timeOfDay', suffix: `T${twoDigits(hour)}:${twoDigits(minute)}` };
}

function readPart(phrase: Phrase): Meaning | undefined {
  const part = first(phrase, 'dayPart');
  return part === undefined ? undefined : { kind: 'timeOfDay', suffix: `T${part.code}` };
}

function readHabit(phrase: Phrase): Meaning | undefined {
  const habit = first(phrase, 'dayHabit');
  return habit === undefined ? undefined : { kind: 'fixed', value: `XXXX-XX-XXT${habit.code}` };
}

function readFeast(phrase: Phrase): Meaning | undefined {
  const code = first(phrase, 'feast')?.code;
  const later = (first(phrase, 'ordinal', 'ordinalWord')?.number ?? 1) - 1;
  return code === undefined ? undefined : { kind: 'feast', year: yearOf(phrase), code, later };
}

/** The Ascension of Mary is on 15 August; "Himmelfahrt" alone is that of Christ. */
function readFeastOfMary(phrase: Phrase): Meaning | undefined {
  const code = first(phrase, 'feast')?.code ?? '';
  return { kind: 'feast', year: yearOf(phrase), code: code.startsWith('easter') ? '8-15' : code, later: 0 };
}

function feast(code: string, later: number): Meaning {
  return { kind: 'feast', year: { kind: 'open' }, code, later };
}
