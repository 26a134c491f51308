// Gives an expression its value: what it means, counted from the day of writing or from the time spoken of.
import { twoDigits } from '../../../article/edtf-date.ts';
import { addDays, type Day, weekdayOf } from './calendar.ts';
import type { Context, Resolution } from './context.ts';
import { feastDay, isFixedFeast } from './lexicon/feasts.ts';
import type { Meaning } from './meaning.ts';
import { monthYear, yearNumber } from './resolve-year.ts';
import { shift, weekendValue, yearDigits } from './shift.ts';

/** The value of an expression; undefined where it has none: the 31st of February. */
export function resolve(meaning: Meaning, context: Context): Resolution | undefined {
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value };
    case 'day':
      return resolveDay(meaning, context);
    case 'month':
      return resolveMonth(meaning, context);
    case 'year':
      return resolveYear(meaning, context);
    case 'season':
    case 'quarter':
      return resolvePartOfYear(meaning, context);
    case 'feast':
      return resolveFeast(meaning, context);
    case 'decade':
      return {
        value: `${Math.floor((context.mention?.year ?? 1999) / 100) === 18 && context.kind === 'narrative' ? 18 : 19}${meaning.digit}`,
      };
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'weekend':
      return context.written === undefined
        ? { value: 'XXXX-WXX-WE' }
        : { value: weekendValue(context.written, meaning.shift ?? tenseShift(context)) };
    case 'fromWriting':
      return shift(context.kind === 'narrative' ? context.mention : context.written, meaning);
    case 'fromMention':
      return shift(
        meaning.step === 'D' ? (context.day ?? context.mention) : (context.mention ?? context.written),
        meaning,
      );
    case 'timeOfDay':
      return resolveTimeOfDay(meaning.suffix, context);
    case 'then':
      return context.kind === 'narrative' ? undefined : { value: 'PAST_REF' };
    case 'thisTime':
      return context.kind === 'narrative'
        ? undefined
        : { value: context.tense === 'past' ? 'PAST_REF' : 'PRESENT_REF' };
    case 'today':
      return context.kind === 'news' && context.isDaily && context.written !== undefined
        ? dayResolution(context.written, '')
        : { value: 'PRESENT_REF' };
  }
}

function dayResolution(day: Day, suffix: string): Resolution {
  return { value: `${yearDigits(day.year)}-${twoDigits(day.month)}-${twoDigits(day.day)}${suffix}`, mention: day };
}

function resolveDay(meaning: Extract<Meaning, { kind: 'day' }>, context: Context): Resolution | undefined {
  const month =
    meaning.month ?? context.mention?.month ?? (context.kind === 'news' ? context.written?.month : undefined);
  if (month === undefined) return meaning.month === undefined ? undefined : { value: '' };
  const year = monthYear(meaning.year, month, meaning.day, context);
  if (meaning.day > longestMonth(month)) return undefined;
  if (year === undefined) return { value: `XXXX-${twoDigits(month)}-${twoDigits(meaning.day)}${meaning.suffix}` };
  return dayResolution({ year, month, day: meaning.day }, meaning.suffix);
}

function longestMonth(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function resolveMonth({ year, month }: Extract<Meaning, { kind: 'month' }>, context: Context): Resolution {
  const number = monthYear(year, month, undefined, context);
  if (number === undefined) return { value: `XXXX-${twoDigits(month)}` };
  return { value: `${yearDigits(number)}-${twoDigits(month)}`, mention: { year: number, month } };
}

function resolveYear({ year }: Extract<Meaning, { kind: 'year' }>, context: Context): Resolution {
  const number = yearNumber(year, context);
  return number === undefined ? { value: 'XXXX' } : { value: yearDigits(number), mention: { year: number } };
}

function resolvePartOfYear(
  { year, code }: Extract<Meaning, { kind: 'season' | 'quarter' }>,
  context: Context,
): Resolution {
  const number = yearNumber(year, context) ?? openYear(context);
  if (number === undefined) return { value: `XXXX-${code}` };
  return { value: `${yearDigits(number)}-${code}`, mention: { year: number } };
}

function openYear({ kind, written, mention }: Context): number | undefined {
  return kind === 'narrative' ? mention?.year : written?.year;
}

function resolveFeast(
  { year, code, later }: Extract<Meaning, { kind: 'feast' }>,
  context: Context,
): Resolution | undefined {
  const number = yearNumber(year, context) ?? openYear(context);
  const day = feastDay(code, number ?? 2000);
  if (day === undefined) return undefined;
  if (number !== undefined) return dayResolution(addDays(day, later), '');
  return { value: isFixedFeast(code) ? `XXXX-${twoDigits(day.month)}-${twoDigits(day.day + later)}` : 'XXXX-XX-XX' };
}

/** The weekday next to the day of writing, on the side that the words or the tense say; the past where they say nothing. */
function resolveWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, context: Context): Resolution {
  const base = context.kind === 'narrative' ? context.day : context.written;
  if (base === undefined) return { value: `XXXX-WXX-${meaning.weekday}${meaning.suffix}` };
  const difference = meaning.weekday - weekdayOf(base);
  const side = meaning.shift ?? tenseShift(context);
  const days =
    side > 0
      ? (difference + 7) % 7 || 7 * Number(meaning.shift !== undefined)
      : side < 0
        ? -((7 - difference) % 7 || 7 * Number(meaning.shift !== undefined))
        : difference;
  return dayResolution(addDays(base, days), meaning.suffix);
}

function tenseShift({ tense }: Context): number {
  return tense === 'future' ? 1 : -1;
}

/** A time of the day belongs to the day spoken of last, else to the day of writing. */
function resolveTimeOfDay(suffix: string, context: Context): Resolution {
  const day = context.day ?? (context.kind === 'news' && context.isDaily ? context.written : undefined);
  return day === undefined ? { value: `XXXX-XX-XX${suffix}` } : dayResolution(day, suffix);
}
