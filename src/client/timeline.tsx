// When results were written: a strip of bars in which a period is dragged, or set with two sliders, and a table of it.
import { useRef } from 'preact/hooks';
import { dateInWords } from '../../layouts/wording/dates.ts';
import { number, percent } from '../../layouts/wording/numbers.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import { parseDate, unknownDate } from '../article/edtf-date.ts';
import type { Timeline } from '../search/timeline.ts';
import { type OnState, type SearchState, withPeriod, withShare, withTable } from './search-state.ts';
import { type Bins, detailBins, isInPeriod, overviewBins, sumOf } from './timeline-bins.ts';
import { TimelineStrip } from './timeline-strip.tsx';

export interface TimelineProps {
  /** Undefined until it is counted: its place is kept. */
  readonly timeline: Timeline | undefined;
  /** The first and the last month of the archive. */
  readonly months: readonly [first: string, last: string];
  readonly state: SearchState;
  readonly onState: OnState;
}

export function SearchTimeline({ timeline, months, state, onState }: TimelineProps) {
  const section = useRef<HTMLElement>(null);
  const { period, isRelative, isTable } = state;
  const overview = overviewBins(timeline, months);
  const detail = detailBins(timeline, overview, period);
  if (overview.length < 2) return null;
  const onPeriod = (next: string, history: 'push' | 'replace' = 'push') =>
    onState((now) => withPeriod(now, next), history);
  const clear = () => {
    section.current?.focus(); // the button goes
    onPeriod('');
  };
  const strip = { overview, timeline, period, years: state.chosen.jahr, isRelative, onPeriod };
  const missing = notesOn(
    timeline,
    period,
    (detail ?? overview).some(({ name }) => name.length > 4),
  );
  return (
    <section class="timeline" aria-label={searchWording.timeline} tabIndex={-1} ref={section}>
      <TimelineStrip bins={overview} {...strip} />
      {detail && <TimelineStrip bins={detail} {...strip} />}
      <div class="timeline-choices">
        <label>
          <input
            type="checkbox"
            checked={isRelative}
            onChange={({ currentTarget: { checked } }) => onState((now) => withShare(now, checked), 'replace')}
          />
          {searchWording.timelineShare}
        </label>
        <button
          type="button"
          aria-expanded={isTable}
          onClick={() => onState((now) => withTable(now, !now.isTable), 'replace')}
        >
          {searchWording.timelineAsTable}
        </button>
        {period !== '' && (
          <button type="button" onClick={clear}>
            {searchWording.wholeTime}
          </button>
        )}
      </div>
      {missing.map((note) => (
        <p key={note} class="undated">
          {note}
        </p>
      ))}
      {isTable && <TimelineTable bins={detail ?? overview} period={period} onPeriod={onPeriod} />}
    </section>
  );
}

/** What the bars leave out. */
function notesOn(timeline: Timeline | undefined, period: string, hasMonths: boolean): readonly string[] {
  if (timeline === undefined) return [];
  const inPeriod = (bins: Bins) => sumOf(bins.filter(({ name }) => isInPeriod(name, period))).found;
  const withoutMonth = hasMonths ? inPeriod(timeline.years) - inPeriod(timeline.months) : 0;
  return [
    ...(withoutMonth > 0 ? [searchWording.hitsWithoutMonth(withoutMonth)] : []),
    ...(period === '' && timeline.undated > 0 ? [searchWording.undatedHits(timeline.undated)] : []),
  ];
}

interface TimelineTableProps {
  readonly bins: Bins;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

function TimelineTable({ bins, period, onPeriod }: TimelineTableProps) {
  return (
    <table>
      <caption class="visually-hidden">{searchWording.timeline}</caption>
      <thead>
        <tr>
          {searchWording.timelineColumns.map((column) => (
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
