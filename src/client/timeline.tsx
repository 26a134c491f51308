// When results were written: a strip of bars in which a period is dragged, or set with two sliders, and a table of it.
import { useState } from 'preact/hooks';
import { dateInWords } from '../../layouts/wording/dates.ts';
import { number, percent, wording } from '../../layouts/wording/german.ts';
import { parseDate, unknownDate } from '../article/edtf-date.ts';
import type { Timeline } from '../search/timeline.ts';
import { type Bins, detailBins, isInPeriod, overviewBins } from './timeline-bins.ts';
import { TimelineStrip } from './timeline-strip.tsx';

export interface TimelineProps {
  /** Undefined until it is counted: its place is kept. */
  readonly timeline: Timeline | undefined;
  /** The first and the last month of the archive. */
  readonly months: readonly [first: string, last: string];
  readonly period: string;
  /** Years and months that are chosen beside the results: "2014", "2014-03"; none for all. */
  readonly years: readonly string[];
  readonly isRelative: boolean;
  readonly onPeriod: (period: string) => void;
  readonly onRelative: (isRelative: boolean) => void;
}

export function SearchTimeline({ timeline, months, period, years, isRelative, onPeriod, onRelative }: TimelineProps) {
  const [isTable, setTable] = useState(false);
  const overview = overviewBins(timeline, months);
  const detail = detailBins(timeline, overview, period);
  if (overview.length < 2) return null;
  const strip = { overview, period, years, isRelative, onPeriod };
  return (
    <section class="timeline" aria-label={wording.timeline}>
      <TimelineStrip bins={overview} {...strip} />
      {detail && <TimelineStrip bins={detail} {...strip} />}
      <div class="timeline-choices">
        <label>
          <input type="checkbox" checked={isRelative} onChange={(event) => onRelative(event.currentTarget.checked)} />
          {wording.timelineShare}
        </label>
        <button type="button" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {wording.timelineAsTable}
        </button>
        {period !== '' && (
          <button type="button" onClick={() => onPeriod('')}>
            {wording.wholeTime}
          </button>
        )}
      </div>
      {timeline !== undefined && timeline.undated > 0 && <p class="undated">{wording.undatedHits(timeline.undated)}</p>}
      {isTable && <TimelineTable bins={detail ?? overview} period={period} onPeriod={onPeriod} />}
    </section>
  );
}

interface TimelineTableProps extends Pick<TimelineProps, 'period' | 'onPeriod'> {
  readonly bins: Bins;
}

function TimelineTable({ bins, period, onPeriod }: TimelineTableProps) {
  return (
    <table>
      <caption class="visually-hidden">{wording.timeline}</caption>
      <thead>
        <tr>
          {wording.timelineColumns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins
          .filter(({ all }) => all > 0)
          .map(({ name, found, all }) => (
            <tr key={name} class={period !== '' && isInPeriod(name, period) ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" onClick={() => onPeriod(`${name}..${name}`)}>
                  {dateInWords(parseDate(name) ?? unknownDate)}
                </button>
              </th>
              <td>{number(found)}</td>
              <td>{number(all)}</td>
              <td>{percent(found / all)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
