// Goes from one time to another by days, weeks, months, years, decades or centuries.
import { fourDigits, twoDigits } from '../../../article/edtf-date.ts';
import { addDays, addMonths, isoWeek } from './calendar.ts';
import { firstDayOf, type Mention, type Resolution } from './context.ts';
import type { Step } from './meaning.ts';

interface Move {
  readonly step: Step;
  readonly by: number;
  readonly suffix: string;
}

/** (31 August 1931, one day on) → "1931-09-01"; as vague as the mention is, and "XXXX" where there is none. */
export function shift(mention: Mention | undefined, { step, by, suffix }: Move): Resolution {
  if (mention === undefined) return { value: unknown(step) + suffix };
  const base = firstDayOf(mention);
  switch (step) {
    case 'D': {
      if (mention.day === undefined)
        return { value: `${precise(mention)}${mention.month === undefined ? '-XX-XX' : '-XX'}${suffix}` };
      const day = addDays(base, by);
      return { value: `${precise(day)}${suffix}`, mention: day };
    }
    case 'W': {
      const day = addDays(base, by * 7);
      const { year, week } = isoWeek(day);
      return { value: `${yearDigits(year)}-W${twoDigits(week)}`, mention: { year: day.year, month: day.month } };
    }
    case 'M': {
      const { year, month } = addMonths(base, by);
      if (mention.month === undefined) return { value: `${yearDigits(mention.year)}-XX` };
      return { value: precise({ year, month }), mention: { year, month } };
    }
    case 'Y':
      return { value: yearDigits(mention.year + by), mention: { year: mention.year + by } };
    case 'DE':
      return { value: fourDigits(mention.year + by * 10).slice(0, 3) };
    case 'CE':
      return { value: fourDigits(mention.year + by * 100).slice(0, 2) };
  }
}

/** 1939 → "1939", -312 → "BC0312" */
export function yearDigits(year: number): string {
  return year < 0 ? `BC${fourDigits(-year)}` : fourDigits(year);
}

/** "2014-W52-WE": the weekend of the week of writing, or of the one before. */
export function weekendValue(written: { year: number; month: number; day: number }, by: number): string {
  const { year, week } = isoWeek(addDays(written, by < 0 ? -5 : by > 1 ? 7 : 0));
  return `${yearDigits(year)}-W${twoDigits(week)}-WE`;
}

function precise({ year, month, day }: Mention): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [yearDigits(year), ...parts.map(twoDigits)].join('-');
}

function unknown(step: Step): string {
  switch (step) {
    case 'D':
      return 'XXXX-XX-XX';
    case 'W':
      return 'XXXX-WXX';
    case 'M':
      return 'XXXX-XX';
    case 'Y':
      return 'XXXX';
    case 'DE':
      return 'XXX';
    case 'CE':
      return 'XX';
  }
}
