// Decides how strongly a day or a month is tinted: five steps by the number of its articles.

/** The smallest number of articles of each step, the weakest first: [1, 2, 4, 9, 20]; fewer than five where numbers are small. */
export type HeatScale = readonly number[];

export interface HeatRange {
  /** From 1 to 5. */
  readonly tint: number;
  readonly from: number;
  /** Undefined where there is no limit. */
  readonly to: number | undefined;
}

const steps = 5;
/** The two in a hundred at either end do not stretch the scale: one day with everything on it must not make all others pale. */
const ends = 0.02;
/** The scale spans at least this much, or months that are nearly the same would look very different. */
const least = 2;

/** A scale for numbers of articles. Each step is as many times the one before, because most days have few and some have many. */
export function heatScale(counts: readonly number[]): HeatScale {
  const sorted = [...counts].sort((a, b) => a - b);
  const most = sorted[Math.ceil(sorted.length * (1 - ends)) - 1] ?? 0;
  const fewest = Math.min(sorted[Math.floor(sorted.length * ends)] ?? 0, most / least);
  const usual = continued([1], most, (_, step) => fewest * (most / fewest) ** (step / steps));
  // Where the usual numbers are too small for five steps, the rest is for the unusual ones.
  const highest = sorted.at(-1) ?? 0;
  return continued(usual, highest, (last, step) => last * (highest / last) ** (1 / (steps - step + 1)));
}

/** Adds steps up to the fifth, as long as none lies above the highest number. */
function continued(scale: HeatScale, highest: number, next: (last: number, step: number) => number): HeatScale {
  const bounds = [...scale];
  for (let step = bounds.length; step < steps; step += 1) {
    const last = bounds.at(-1) ?? 0;
    const bound = Math.max(last + 1, Math.round(next(last, step)));
    if (bound <= highest) bounds.push(bound);
  }
  return bounds;
}

/** The tint of a number of articles: 0 for none, 1 for the weakest, 5 for the strongest. */
export function heatTint(count: number, heat: HeatScale): number {
  const step = heat.filter((bound) => count >= bound).length;
  return step === 0 ? 0 : step + offsetOf(heat);
}

/** The numbers of articles of each tint: [1, 2, 4] → 1 to 1, 2 to 3, 4 and more. */
export function heatRanges(heat: HeatScale): readonly HeatRange[] {
  return heat.map((from, index) => {
    const next = heat[index + 1];
    return { tint: index + 1 + offsetOf(heat), from, to: next === undefined ? undefined : next - 1 };
  });
}

/** A short scale takes the tints in the middle: what stands alone should be neither faint nor loud. */
function offsetOf(heat: HeatScale): number {
  return Math.floor((steps - heat.length) / 2);
}
