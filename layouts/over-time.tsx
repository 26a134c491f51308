// A picture of how often something occurs over time, the same in words, and the numbers behind it as a table.
import type { ComponentChildren } from 'preact';
import type { OverTime } from '../src/connect/over-time.ts';
import { CountsTable } from './counts-table.tsx';
import { Spark } from './spark.tsx';
import { stepInWords } from './step-in-words.ts';
import { overTimeWording } from './wording/over-time.ts';

interface OverTimeProps {
  readonly overTime: OverTime;
  /** The picture itself, where its bars are links; not for screen readers. */
  readonly children?: ComponentChildren;
}

/** Nothing where there is only one step of time, or where no article has a place in any. */
export function OverTimeFigure({ overTime, children }: OverTimeProps) {
  if (!isPicture(overTime)) return null;
  const { bins, bars, rest } = overTime;
  const counts = {
    unplaced: rest.lessPrecise.reduce((sum, [, count]) => sum + count, 0),
    withoutYear: rest.withoutYear,
  };
  return (
    <div class="over-time">
      <figure>
        {/* A picture whose bars are links cannot lie within its own text: whoever hears the text would lose the links. */}
        <div role="img" aria-label={overTimeInWords(overTime)} class={children ? 'visually-hidden' : undefined}>
          {!children && <Spark bars={bars} />}
        </div>
        {children}
        <Ends bins={bins} />
      </figure>
      {(counts.unplaced > 0 || counts.withoutYear > 0) && (
        <p class="rest">{overTimeWording.notInPicture(counts.unplaced, bins[0] ?? '', counts.withoutYear)}</p>
      )}
      <CountsTable overTime={overTime} />
    </div>
  );
}

/** Whether there is something to be seen. */
export function isPicture({ bins, bars }: OverTime): boolean {
  return bins.length > 1 && bars.some((count) => count > 0);
}

/** The first and the last step below a picture. */
export function Ends({ bins }: Pick<OverTime, 'bins'>) {
  return (
    <figcaption>
      <span>{stepInWords(bins[0] ?? '')}</span>
      <span>{stepInWords(bins.at(-1) ?? '')}</span>
    </figcaption>
  );
}

/** What the picture shows. */
export function overTimeInWords({ bins, bars }: OverTime): string {
  const most = Math.max(...bars);
  const peak = bins[bars.indexOf(most)] ?? '';
  return overTimeWording.overTime(stepInWords(bins[0] ?? ''), stepInWords(bins.at(-1) ?? ''), stepInWords(peak), most);
}
