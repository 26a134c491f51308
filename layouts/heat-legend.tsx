// What the tints of a calendar mean, in numbers.
import { type HeatScale, heatRanges } from '../src/pages/heat-scale.ts';
import { wording } from './wording/german.ts';

interface HeatLegendProps {
  readonly label: string;
  readonly heat: HeatScale;
}

export function HeatLegend({ label, heat }: HeatLegendProps) {
  // One tint tells nothing apart.
  if (heat.length < 2) return null;
  return (
    <div class="heat-legend">
      <p>{label}</p>
      <ol>
        {heatRanges(heat).map(({ tint, from, to }) => (
          <li key={from} class={`heat-${tint}`}>
            {wording.range(from, to)}
          </li>
        ))}
      </ol>
    </div>
  );
}
