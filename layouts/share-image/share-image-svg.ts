// Writes an arranged picture as SVG. Texts become outlines: no font is looked for, and no text can become markup.
import type { Palette } from '../../src/theme/palette.ts';
import { type ArrangedImage, margin, type PlacedText, shareImageSize } from './arrange-share-image.ts';
import type { Typefaces } from './typeface.ts';

/** The colours of a picture: those of the site in light. */
export type ShareImageColours = Pick<Palette, 'paper' | 'ink' | 'ink-soft' | 'rule' | 'accent'>;

const { width, height } = shareImageSize;

/** An arranged picture as SVG, in the colours that it is given. */
export function shareImageSvg(
  { texts, rule }: ArrangedImage,
  typefaces: Typefaces,
  colours: ShareImageColours,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rectangle(0, 0, width, height, colours.paper),
    rectangle(margin, rule, width - 2 * margin, 2, colours.rule),
    rectangle(margin, rule, 120, 10, colours.accent),
    ...texts.map((text) => outlines(text, typefaces, colours)),
    '</svg>',
  ].join('\n');
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function outlines(
  { text, size, x, baseline, weight, colour }: PlacedText,
  typefaces: Typefaces,
  colours: ShareImageColours,
): string {
  const typeface = typefaces[weight];
  const scale = rounded(size / typeface.unitsPerEm);
  const glyphs = typeface
    .glyphsOf(text)
    .filter(({ outline }) => outline !== '')
    .map((glyph) => `<path transform="translate(${rounded(glyph.x)} 0)" d="${glyph.outline}"/>`);
  const place = `translate(${rounded(x)} ${rounded(baseline)}) scale(${scale} ${-scale})`;
  const fill = colours[colour === 'soft' ? 'ink-soft' : 'ink'];
  return `<g fill="${fill}" transform="${place}">${glyphs.join('')}</g>`;
}

/** To ten thousandths: more says nothing, and depends on how a machine computes. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
