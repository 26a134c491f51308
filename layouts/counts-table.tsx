// The numbers behind a picture over time, folded up: those that have no place in the picture, too.
import type { OverTime } from '../src/connect/over-time.ts';
import { stepInWords } from './step-in-words.ts';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';
import { overTimeWording } from './wording/over-time.ts';

interface CountsTableProps {
  readonly overTime: OverTime;
}

interface Row {
  /** "2014-03"; what is known less precisely than the steps around it stands after them. */
  readonly order: string;
  readonly head: string;
  readonly count: number;
}

/** The fragment of the table. */
export const countsId = 'zahlen';

const mostRows = 40;

/** Where there are many months, a row is a year. */
export function CountsTable({ overTime }: CountsTableProps) {
  const steps = rowsOf(overTime, overTime.bins[0]?.length ?? 0);
  const rows = steps.length <= mostRows ? steps : rowsOf(overTime, '2014'.length);
  const { withoutYear } = overTime.rest;
  return (
    <details class="counts" id={countsId}>
      <summary>{overTimeWording.countsAsTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{overTimeWording.time}</th>
            <th scope="col">{wording.articlesHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ order, head, count }) => (
            <tr key={order}>
              <th scope="row">{head}</th>
              <td>{number(count)}</td>
            </tr>
          ))}
          {withoutYear > 0 && (
            <tr>
              <th scope="row">{wording.undated}</th>
              <td>{number(withoutYear)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}

/** How many articles each time has that has some; times are named by dates cut to a length. */
function rowsOf({ bins, bars, rest }: OverTime, length: number): readonly Row[] {
  const counts = new Map<string, number>();
  const steps = bins.map((bin, place) => [bin, bars[place] ?? 0] as const);
  for (const [date, count] of [...steps, ...rest.lessPrecise]) {
    const name = date.slice(0, length);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const rows = [...counts].map(([name, count]): Row => {
    if (name.length >= Math.min(length, bins[0]?.length ?? 0)) return { order: name, head: stepInWords(name), count };
    return { order: `${name}~`, head: overTimeWording.withoutPart(stepInWords(name), bins[0] ?? ''), count };
  });
  return rows.filter(({ count }) => count > 0).sort((one, other) => (one.order < other.order ? -1 : 1));
}
