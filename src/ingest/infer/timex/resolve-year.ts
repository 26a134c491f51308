// Finds the year of a date that names none, or names it by pointing.
import type { Context } from './context.ts';
import type { Year } from './meaning.ts';

/** The year that the words name or point at; undefined where they leave it open. */
export function yearNumber(year: Year, context: Context): number | undefined {
  switch (year.kind) {
    case 'given':
      return isBeforeChristHere(year.year, context) ? -year.year : year.year;
    case 'short':
      return fullYear(year.digits, context.mention?.year ?? context.written?.year);
    case 'shifted': {
      const base = context.kind === 'narrative' ? context.mention?.year : context.written?.year;
      return base === undefined ? undefined : base + year.by;
    }
    case 'mentioned':
      return context.mention?.year ?? context.written?.year;
    case 'open':
      return undefined;
  }
}

/** "im Jahr 149" in a story of times before Christ. */
function isBeforeChristHere(year: number, { kind, mention }: Context): boolean {
  return kind === 'narrative' && year > 0 && year < 1000 && (mention?.year ?? 0) < 0;
}

/** The year of a month, with the tense of the sentence where the words leave it open. */
export function monthYear(year: Year, month: number, day: number | undefined, context: Context): number | undefined {
  const named = yearNumber(year, context);
  if (named !== undefined || year.kind !== 'open') return named;
  if (context.kind === 'narrative') return context.mention?.year;
  const { written } = context;
  if (written === undefined) return undefined;
  const distance = (month - written.month) * 31 + (day === undefined ? 0 : day - written.day);
  if (context.tense === 'past' && distance > farAhead) return written.year - 1;
  if (context.tense === 'future' && distance < -recently) return written.year + 1;
  if (context.tense === 'unknown' && distance < -farBack) return written.year + 1;
  return written.year;
}

const farAhead = 40; // days: what is told in the past tense and would come that much later was a year ago
const recently = 40; // days: what is announced and would be that long ago is next year
const farBack = 150; // days: the same where no verb says so

/** 39 near 1941 → 1939: the year with these digits that is nearest; this century where nothing is near. */
function fullYear(digits: number, near = 1990): number {
  const century = Math.floor(near / 100) * 100;
  const candidates = [century - 100 + digits, century + digits, century + 100 + digits];
  return candidates.reduce((best, candidate) =>
    Math.abs(candidate - near) < Math.abs(best - near) ? candidate : best,
  );
}
