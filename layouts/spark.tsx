// A small picture of how often something occurs over time: bars without numbers, which stand in words beside it.
import type { Bars } from '../src/connect/over-time.ts';

interface SparkProps {
  readonly bars: Bars;
  /** The bar that is in the colour of "you are here". */
  readonly here?: number;
}

const tall = 16;

export function Spark({ bars, here }: SparkProps) {
  const most = Math.max(...bars, 0);
  if (bars.length < 2 || most === 0) return null;
  const width = widthOf(bars.length);
  const paths = bars.map((count, index) => (count === 0 ? '' : bar(index, heightOf(count, most), width)));
  const path = paths.filter((_, index) => index !== here).join('');
  return (
    <svg class="spark" viewBox={`0 0 ${bars.length} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
      {here !== undefined && paths[here] && <path class="here" d={paths[here]} />}
    </svg>
  );
}

function heightOf(count: number, most: number): number {
  return Math.max(2, Math.round((count / most) * tall));
}

/** A part of the step: few bars in a wide picture would be blocks. */
function widthOf(steps: number): number {
  return Math.min(80, 10 + steps) / 100;
}

function bar(index: number, height: number, width: number): string {
  return `M${index} ${tall}v-${height}h${width}v${height}z`;
}
