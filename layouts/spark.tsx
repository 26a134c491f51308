// A small picture of how often something occurs over time: bars without numbers, which stand in words beside it.
import type { Bars } from '../src/connect/over-time.ts';

const tall = 16;

function bar(index: number, height: number): string {
  return `M${index} ${tall}v-${height}h.8v${height}z`;
}

export function Spark({ bars }: { readonly bars: Bars }) {
  const most = Math.max(...bars, 1);
  const path = bars
    .map((count, index) => (count === 0 ? '' : bar(index, Math.max(2, Math.round((count / most) * tall)))))
    .join('');
  if (bars.length < 2) return null;
  return (
    <svg class="spark" viewBox={`0 0 ${bars.length} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
