// A picture of how often something occurs over time, the same in words, and the numbers behind it as a table.
import type { OverTime } from '../src/connect/over-time.ts';
import { Spark } from './spark.tsx';
import { periodInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';

interface OverTimeProps {
  readonly overTime: OverTime;
}

/** Nothing where there is only one step of time. */
export function OverTimeFigure({ overTime }: OverTimeProps) {
  const { bins, bars } = overTime;
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined || bins.length < 2) return null;
  return (
    <div class="over-time">
      <figure>
        <div role="img" aria-label={inWords(overTime)}>
          <Spark bars={bars} />
        </div>
        <figcaption>
          <span>{binInWords(first)}</span>
          <span>{binInWords(last)}</span>
        </figcaption>
      </figure>
      <Counts overTime={overTime} />
    </div>
  );
}

const mostRows = 40;

/** Folded up. Where there are many months, a row is a year. */
function Counts({ overTime }: OverTimeProps) {
  const counts = countsOf(overTime, Number.POSITIVE_INFINITY);
  const rows = counts.length <= mostRows ? counts : countsOf(overTime, '2014'.length);
  return (
    <details class="counts">
      <summary>{wording.countsAsTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.time}</th>
            <th scope="col">{wording.articleUnit}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([bin, count]) => (
            <tr key={bin}>
              <th scope="row">{binInWords(bin)}</th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How many articles each time has that has some; its name is cut to a length. */
function countsOf({ bins, bars }: OverTime, length: number): readonly (readonly [bin: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const [place, bin] of bins.entries()) {
    const name = bin.slice(0, length);
    counts.set(name, (counts.get(name) ?? 0) + (bars[place] ?? 0));
  }
  return [...counts].filter(([, count]) => count > 0);
}

function inWords({ bins, bars }: OverTime): string {
  const most = Math.max(...bars);
  const peak = bins[bars.indexOf(most)] ?? '';
  return wording.overTime(binInWords(bins[0] ?? ''), binInWords(bins.at(-1) ?? ''), binInWords(peak), most);
}

function binInWords(bin: string): string {
  return periodInWords(`${bin}..${bin}`);
}
