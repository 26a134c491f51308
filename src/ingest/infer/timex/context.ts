// What is known where an expression stands: when the text was written and what time was spoken of last.
import type { Day } from './calendar.ts';

/** A year, a month of it, or a day: as much of the time spoken of as is known. */
export interface Mention {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Context {
  /** The document's date. */
  readonly written?: Day;
  /** A story of past times tells one day after the other; news count from the day of writing. */
  readonly kind: 'news' | 'narrative';
  readonly mention?: Mention;
  /** The day spoken of last. */
  readonly day?: Day;
  readonly tense: 'past' | 'future' | 'unknown';
  /** Whether the text speaks of single days around the day of writing, so that "heute" is that day. */
  readonly isDaily: boolean;
}

/** A value in TIMEX3, with the time that the text speaks of from here on. */
export interface Resolution {
  readonly value: string;
  readonly mention?: Mention;
}

/** The mention as a day, where the first of its month or year stands for what is not known. */
export function firstDayOf({ year, month, day }: Mention): Day {
  return { year, month: month ?? 1, day: day ?? 1 };
}
