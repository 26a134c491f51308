// Gives an expression its value: what it means, counted from the day of writing or from the time spoken of.
import { twoDigits } from '../../../article/edtf-date.ts';
import { addDays } from './calendar.ts';
import type { Context, Resolution } from './context.ts';
import { feastDay, isFixedFeast } from './lexicon/feasts.ts';
import type { Meaning } from './meaning.ts';
import { dayResolution, resolvePointing } from './resolve-pointing.ts';
import { monthYear, yearNumber } from './resolve-year.ts';
import { yearDigits } from './shift.ts';

/** The value of an expression; undefined where it has none: the 31st of February, "damals" in a story. */
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
      return { value: `${centuryOf(context)}${meaning.digit}` };
    case 'timeOfDay':
      return resolveTimeOfDay(meaning.suffix, context);
    default:
      return resolvePointing(meaning, context);
  }
}

/** "In den zwanziger Jahren" is the last century, but for a story of an earlier one. */
function centuryOf({ kind, mention }: Context): number {
  const spokenOf = Math.floor((mention?.year ?? 1999) / 100);
  return kind === 'narrative' && spokenOf >= 10 && spokenOf < 19 ? spokenOf : 19;
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

/** A time of the day belongs to the day spoken of last, else to the day of writing. */
function resolveTimeOfDay(suffix: string, context: Context): Resolution {
  const day = context.day ?? (context.kind === 'news' && context.isDaily ? context.written : undefined);
  return day === undefined ? { value: `XXXX-XX-XX${suffix}` } : dayResolution(day, suffix);
}
