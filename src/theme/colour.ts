// Colours of sRGB as 8-bit numbers, and how much two of them contrast.

/** Red, green and blue, each 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

const written = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i; // "#fff", "#1C4F8A"

/** Whether a text is "#rgb" or "#rrggbb". */
export function isColour(text: string): boolean {
  return written.test(text);
}

/** "#1c4f8a" or "#abc" → numbers. The text must be a colour. */
export function colourOf(text: string): Colour {
  const digits = text.length === 4 ? text.replace(/[0-9a-f]/gi, '$&$&') : text;
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** [28, 79, 138] → "#1c4f8a" */
export function hexOf(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How much two colours contrast, 1–21: WCAG 2.2, definition of "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** 0 for black, 1 for white: WCAG 2.2, definition of "relative luminance". */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A value of sRGB, 0–255, as a share of light, 0–1 (IEC 61966-2-1). */
export function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** A share of light → 0–255, and beyond where sRGB has no such colour (IEC 61966-2-1). */
export function encoded(share: number): number {
  return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
}
