// Mixes colours as eyes see them: OKLab (Björn Ottosson, "A perceptual color space for image processing", 2020; CSS Color 4, 9.2).
import { type Colour, encoded, linear } from './colour.ts';

/** Lightness 0–1; from green to red, and from blue to yellow, about -0.4 to 0.4. */
export type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

/** The matrices are those of Ottosson's article. */
export function oklabOf(colour: Colour): Oklab {
  const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The nearest colour of sRGB: of one that sRGB has not, the hue and lightness stay, and it is paler. */
export function colourOfOklab([lightness, greenRed, blueYellow]: Oklab): Colour {
  let [least, most] = [0, 1]; // shares of the chroma: the first can be shown
  const whole = shown([lightness, greenRed, blueYellow]);
  if (isShowable(whole)) return rounded(whole);
  for (let step = 0; step < 12; step++) {
    const share = (least + most) / 2;
    if (isShowable(shown([lightness, greenRed * share, blueYellow * share]))) least = share;
    else most = share;
  }
  return rounded(shown([lightness, greenRed * least, blueYellow * least]));
}

/** A colour on the way from one to another: 0 is the first, 1 the second. `hueShare` is how far hue and chroma are on it. */
export function mixed(from: Colour, to: Colour, share: number, hueShare = share): Colour {
  const [one, other] = [oklabOf(from), oklabOf(to)];
  const between = (index: 0 | 1 | 2, way: number) => one[index] + (other[index] - one[index]) * way;
  return colourOfOklab([between(0, share), between(1, hueShare), between(2, hueShare)]);
}

/** The same colour with another lightness. */
export function withLightness(colour: Colour, lightness: number): Colour {
  const [, greenRed, blueYellow] = oklabOf(colour);
  return colourOfOklab([lightness, greenRed, blueYellow]);
}

/** 0–255 each; beyond where sRGB has no such colour. */
function shown([lightness, greenRed, blueYellow]: Oklab): Colour {
  const l = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const m = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const s = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const tolerance = 0.5; // of 255: it is rounded away

function isShowable(values: Colour): boolean {
  return values.every((value) => value >= -tolerance && value <= 255 + tolerance);
}

function rounded([red, green, blue]: Colour): Colour {
  return [whole(red), whole(green), whole(blue)];
}

function whole(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}
