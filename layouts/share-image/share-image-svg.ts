// Writes an arranged picture as SVG. Texts become outlines: no font is looked for, and no text can become markup.
import { type ArrangedImage, margin, type PlacedText, shareImageSize } from './arrange-share-image.ts';
import type { Typefaces } from './typeface.ts';

/** Those of the site in light; layouts/styles/tokens.css has the same. */
export const shareImageColours = {
  paper: '#fbf7ef',
  ink: '#1d1a16',
  soft: '#5f574c',
  rule: '#d8cfbf',
  accent: '#a92c15',
} as const;

const { width, height } = shareImageSize;

export function shareImageSvg({ texts, rule }: ArrangedImage, typefaces: Typefaces): string {
  const { paper, accent } = shareImageColours;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rectangle(0, 0, width, height, paper),
    rectangle(margin, rule, width - 2 * margin, 2, shareImageColours.rule),
    rectangle(margin, rule, 120, 10, accent),
    ...texts.map((text) => outlines(text, typefaces)),
    '</svg>',
  ].join('\n');
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function outlines({ text, size, x, baseline, weight, colour }: PlacedText, typefaces: Typefaces): string {
  const typeface = typefaces[weight];
  const scale = rounded(size / typeface.unitsPerEm);
  const glyphs = typeface
    .glyphsOf(text)
    .filter(({ outline }) => outline !== '')
    .map((glyph) => `<path transform="translate(${rounded(glyph.x)} 0)" d="${glyph.outline}"/>`);
  const place = `translate(${rounded(x)} ${rounded(baseline)}) scale(${scale} ${-scale})`;
  return `<g fill="${shareImageColours[colour]}" transform="${place}">${glyphs.join('')}</g>`;
}

/** To ten thousandths: more says nothing, and depends on how a machine computes. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
