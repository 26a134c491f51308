// A strip of bars over time: drag over it for a period, or move the two sliders under it.
import { useState } from 'preact/hooks';
import { periodInWords } from '../../layouts/wording/dates.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import type { Timeline } from '../search/timeline.ts';
import { type Bins, boundsOf, countsOf, heightOf, isInPeriod, isOfYears, periodOf } from './timeline-bins.ts';

export interface TimelineStripProps {
  readonly bins: Bins;
  /** The bars of the whole archive: a period that holds all of them is none. */
  readonly overview: Bins;
  readonly period: string;
  /** Years and months that are chosen besides; none for all. */
  readonly years: readonly string[];
  readonly isRelative: boolean;
  /** Undefined until it is counted. */
  readonly timeline: Timeline | undefined;
  /** Steps of a slider take the place of one another in the browser's history. */
  readonly onPeriod: (period: string, history?: 'push' | 'replace') => void;
}

export function TimelineStrip({ bins, overview, timeline, period, years, isRelative, onPeriod }: TimelineStripProps) {
  const [drag, setDrag] = useState<Drag | undefined>(undefined);
  const [hovered, setHovered] = useState<number | undefined>(undefined);
  const spanned = (one: Drag) => periodOf(one.from, one.to, bins, overview);
  const shown = drag === undefined ? period : spanned(drag);
  const [from, to] = drag === undefined ? boundsOf(period, bins) : [drag.from, drag.to];
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const choose = (chosen: Drag, history: 'push' | 'replace' = 'push') => {
    setDrag(undefined);
    onPeriod(spanned(chosen), history);
  };
  const step = (chosen: Drag) => choose(chosen, period === '' ? 'push' : 'replace');
  const fromSlider = (slider: HTMLInputElement): Drag => ({ from: Math.min(slider.valueAsNumber, last), to: last });
  const toSlider = (slider: HTMLInputElement): Drag => ({ from: first, to: Math.max(slider.valueAsNumber, first) });
  return (
    <div class="strip">
      <div
        class="bars"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const at = binAt(event, bins);
          setDrag({ from: at, to: at });
        }}
        onPointerMove={(event) => {
          const at = binAt(event, bins);
          setHovered(at);
          if (drag !== undefined && event.currentTarget.hasPointerCapture(event.pointerId))
            setDrag({ ...drag, to: at });
        }}
        onPointerUp={() => drag !== undefined && choose(drag)}
        onPointerCancel={() => setDrag(undefined)}
        onPointerLeave={() => setHovered(undefined)}
      >
        <Bars bins={bins} period={shown} years={years} isRelative={isRelative} />
      </div>
      <div class="sliders" style={{ marginInline: `max(${50 / bins.length}% - ${halfHandle}px, -20px)` }}>
        <input
          type="range"
          class={first > bins.length / 2 ? 'above' : undefined}
          min={0}
          max={bins.length - 1}
          value={first}
          aria-label={searchWording.timelineFrom}
          aria-valuetext={nameOf(bins, first)}
          onInput={({ currentTarget }) => setDrag(fromSlider(currentTarget))}
          onChange={({ currentTarget }) => step(fromSlider(currentTarget))}
        />
        <input
          type="range"
          min={0}
          max={bins.length - 1}
          value={last}
          aria-label={searchWording.timelineTo}
          aria-valuetext={nameOf(bins, last)}
          onInput={({ currentTarget }) => setDrag(toSlider(currentTarget))}
          onChange={({ currentTarget }) => step(toSlider(currentTarget))}
        />
      </div>
      <p class="scale">
        <span>{nameOf(bins, 0)}</span>
        <strong>{captionOf(bins, timeline, drag === undefined ? hovered : undefined, shown)}</strong>
        <span>{nameOf(bins, bins.length - 1)}</span>
      </p>
    </div>
  );
}

/** Numbers of bars, in the order in which they were touched. */
interface Drag {
  readonly from: number;
  readonly to: number;
}

function binAt({ clientX, currentTarget }: { clientX: number; currentTarget: Element }, bins: Bins): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.max(0, Math.min(bins.length - 1, Math.floor(((clientX - left) / width) * bins.length)));
}

function nameOf(bins: Bins, index: number): string {
  const name = bins[index]?.name ?? '';
  return periodInWords(`${name}..${name}`);
}

/** What stands under the pointer, or what was chosen, with its numbers. */
function captionOf(bins: Bins, timeline: Timeline | undefined, hovered: number | undefined, period: string): string {
  const under = hovered === undefined ? undefined : bins[hovered];
  if (under !== undefined)
    return searchWording.hitsOfPeriod(periodInWords(`${under.name}..${under.name}`), under.found, under.all);
  if (period === '') return '';
  const { found, all } = countsOf(timeline, period);
  return searchWording.hitsOfPeriod(periodInWords(period), found, all);
}

// Pixels, as styles/timeline.css has it: a handle stands in the middle of its bar, and never over the side of a phone.
const halfHandle = 22;
const [tallest, least, gap] = [100, 3, 0.12]; // what was found is visible, however little

function Bars({ bins, period, years, isRelative }: Omit<TimelineStripProps, 'overview' | 'timeline' | 'onPeriod'>) {
  const isChosen = (name: string) => isInPeriod(name, period) && isOfYears(name, years);
  const most = Math.max(...bins.map((bin) => heightOf(bin, isRelative)));
  const path = (isInside: boolean) =>
    bins
      .flatMap((bin, index) => {
        const height = most === 0 ? 0 : (heightOf(bin, isRelative) / most) * tallest;
        if (height === 0 || isChosen(bin.name) !== isInside) return [];
        const top = Math.round((tallest - Math.max(least, height)) * 10) / 10;
        return `M${index + gap / 2} ${tallest}V${top}h${1 - gap}V${tallest}z`;
      })
      .join('');
  return (
    <svg viewBox={`0 0 ${bins.length} ${tallest}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="outside" d={path(false)} />
      <path class="inside" d={path(true)} />
    </svg>
  );
}
