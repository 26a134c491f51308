// Finds colours that can be told from the one behind them.
import { type Colour, contrast } from './colour.ts';
import { oklabOf, withLightness } from './oklab.ts';

/** Ratios that WCAG 2.2 asks for: of text in 1.4.3 (level AA) and in 1.4.6 (AAA). */
export const enough = { text: 4.5, best: 7 } as const;

const steps = 400; // of lightness: a two-hundredth is what eyes tell

/**
 * The colour itself where it contrasts enough with the one behind it, else the nearest one that does: its hue, lighter or
 * darker. Where none can (7 to 1 on a middle grey), black or white, whichever contrasts more.
 */
export function legible(colour: Colour, behind: Colour, ratio: number): Colour {
  const [lightness] = oklabOf(colour);
  for (let step = 0; step <= steps; step++) {
    const around =
      step === 0 ? [colour] : [-step, step].map((by) => withLightness(colour, clamped(lightness + by / steps)));
    const found = around.find((one) => contrast(one, behind) >= ratio);
    if (found !== undefined) return found;
  }
  return contrast(black, behind) > contrast(white, behind) ? black : white;
}

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

function clamped(lightness: number): number {
  return Math.min(1, Math.max(0, lightness));
}
