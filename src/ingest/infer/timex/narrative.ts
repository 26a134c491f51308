// Tells a story of past times, whose dates follow from one another, from news, whose dates count from the day of writing.
import type { Day } from './calendar.ts';
import type { Expression } from './match.ts';

/** Whether the text names the years of its days and months, nearly all long before it was written, and hardly points from today. */
export function isNarrative(expressions: readonly Expression[], written: Day | undefined): boolean {
  const years = expressions.flatMap(({ meaning }) =>
    'year' in meaning && meaning.year.kind === 'given'
      ? [{ year: meaning.year.year, isDated: 'month' in meaning }]
      : [],
  );
  const past = years.filter(({ year }) => written === undefined || year < written.year - recent);
  const dated = years.filter(({ isDated }) => isDated);
  const open = expressions.filter(({ meaning }) => 'year' in meaning && meaning.year.kind === 'open');
  const pointing = expressions.filter(({ meaning }) => meaning.kind === 'weekday' || meaning.kind === 'fromWriting');
  return (
    years.length >= (written === undefined ? 8 : 5) &&
    (dated.length >= 3 || years.length >= 15) &&
    past.length >= years.length * 0.9 &&
    pointing.length * 3 <= years.length + open.length
  );
}

const recent = 2; // years that news still speak of
