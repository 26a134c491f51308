// Gives a value to words that point: "gestern", "vergangenen Montag", "zwei Tage später", "damals".
import { twoDigits } from '../../../article/edtf-date.ts';
import { addDays, type Day, weekdayOf } from './calendar.ts';
import type { Context, Resolution } from './context.ts';
import type { Meaning } from './meaning.ts';
import { shift, weekendValue, yearDigits } from './shift.ts';

type Weekday = Extract<Meaning, { kind: 'weekday' }>;
type Pointing = Extract<
  Meaning,
  { kind: 'weekday' | 'weekend' | 'fromWriting' | 'fromMention' | 'today' | 'then' | 'thisTime' }
>;

/** The value of words that point; undefined for what says nothing in a story: all of it was "damals". */
export function resolvePointing(meaning: Pointing, context: Context): Resolution | undefined {
  const isStory = context.kind === 'narrative';
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'weekend':
      return resolveWeekend(meaning.shift, context);
    case 'fromWriting':
      return shift(isStory ? context.mention : context.written, meaning);
    case 'fromMention':
      return shift((meaning.step === 'D' ? context.day : undefined) ?? context.mention ?? context.written, meaning);
    default:
      return isStory ? inStory(meaning) : inNews(meaning, context);
  }
}

type Vague = Extract<Meaning, { kind: 'today' | 'then' | 'thisTime' }>;

function inStory({ kind }: Vague): Resolution | undefined {
  return kind === 'today' ? { value: 'PRESENT_REF' } : undefined;
}

function inNews({ kind }: Vague, { isDaily, written, tense }: Context): Resolution {
  if (kind === 'then' || (kind === 'thisTime' && tense === 'past')) return { value: 'PAST_REF' };
  return kind === 'today' && isDaily && written !== undefined ? dayResolution(written, '') : { value: 'PRESENT_REF' };
}

/** A day with the time of the day: "2024-01-21TEV". */
export function dayResolution(day: Day, suffix: string): Resolution {
  return { value: `${yearDigits(day.year)}-${twoDigits(day.month)}-${twoDigits(day.day)}${suffix}`, mention: day };
}

function resolveWeekend(shiftBy: number | undefined, context: Context): Resolution {
  if (context.written === undefined || context.kind === 'narrative') return { value: 'XXXX-WXX-WE' };
  return { value: weekendValue(context.written, shiftBy ?? tenseShift(context)) };
}

/** The weekday next to the day of writing, on the side that the words or the tense say; the past where they say nothing. */
function resolveWeekday({ weekday, shift: shiftBy, suffix }: Weekday, context: Context): Resolution {
  const base = context.kind === 'narrative' ? context.day : context.written;
  if (base === undefined) return { value: `XXXX-WXX-${weekday}${suffix}` };
  const side = shiftBy ?? tenseShift(context);
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const isSameWeekday = ahead === 0;
  // "am Montag" on a Monday is today, "vergangenen Montag" a week ago.
  if (isSameWeekday) return dayResolution(addDays(base, 7 * (shiftBy ?? 0)), suffix);
  const isThisWeek = side === 0;
  const days = isThisWeek ? weekday - weekdayOf(base) : side > 0 ? ahead : ahead - 7;
  return dayResolution(addDays(base, days), suffix);
}

function tenseShift({ tense }: Context): number {
  return tense === 'future' ? 1 : -1;
}
