// Tells a story of past times, whose dates follow from one another, from news, whose dates count from the day of writing.
import type { Day } from './calendar.ts';
import type { Expression } from './match.ts';

/** Whether the text names the years of its days and months often, and most of them long before it was written. */
export function isNarrative(expressions: readonly Expression[], length: number, written: Day | undefined): boolean {
  const years = expressions.flatMap(({ meaning }) =>
    (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'season' || meaning.kind === 'year') &&
    meaning.year.kind === 'given'
      ? [meaning.year.year]
      : [],
  );
  const dated = expressions.filter(
    ({ meaning }) => (meaning.kind === 'day' || meaning.kind === 'month') && meaning.year.kind === 'given',
  ).length;
  const past = years.filter((year) => written === undefined || year < written.year - recent);
  return years.length >= fewest && past.length * 4 >= years.length * 3 && dated >= 4 && length < years.length * widest;
}

const recent = 2; // years that news still speak of
const fewest = 8;
const widest = 1500; // characters to one year
