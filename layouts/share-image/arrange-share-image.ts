// Finds the place of every text in a picture that is shown beside a link.
import { drawableImage } from './drawable-image.ts';
import { type Box, fitText, lineHeight } from './fit-text.ts';
import type { ShareImage } from './share-image.ts';
import type { Typeface, Typefaces, Weight } from './typeface.ts';

/** As those who show links want them, in pixels; many show them a quarter as large. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** One line of a picture. */
export interface PlacedText {
  readonly text: string;
  readonly size: number;
  /** Where it begins, and where its letters stand. */
  readonly x: number;
  readonly baseline: number;
  readonly weight: Weight;
  readonly colour: 'ink' | 'soft';
}

export interface ArrangedImage {
  readonly texts: readonly PlacedText[];
  /** The upper edge of the line over the headline. */
  readonly rule: number;
}

export const margin = 80;
const width = shareImageSize.width - 2 * margin;
const capHeight = 0.67; // of Source Serif 4, in em
const depth = 0.25; // of its "g", in em

const small: Box = { width, height: 50, sizes: [38, 35, 32] };
const headline: Box = { width, height: 330, sizes: [96, 88, 80, 73, 67, 61, 56, 52, 48] };
const name: Box = { width, height: 260, sizes: [150, 132, 116, 100, 84, 69, 56, 48] };
const baselines = { above: 100, foot: 566 };
const lowest = 510; // where the letters above the foot end

interface Style extends Pick<PlacedText, 'weight' | 'colour'> {
  readonly typeface: Typeface;
}

/** undefined where there are shapes neither for the headline nor for the name. A headline without them is left out, and the name takes its place. */
export function arrangeShareImage(image: ShareImage, typefaces: Typefaces): ArrangedImage | undefined {
  const { regular, semibold } = typefaces;
  const { above, headline: title, below, foot: last } = drawableImage(image, typefaces);
  const strong: Style = { weight: 'semibold', colour: 'ink', typeface: semibold };
  const quiet: Style = { weight: 'regular', colour: 'soft', typeface: regular };
  const foot = placed(last, quiet, small, baselines.foot);
  if (title !== '' && above !== '') {
    const rule = 132;
    const texts = [
      ...placed(above, strong, small, baselines.above),
      ...placedBelow(title, strong, headline, rule + 50),
      ...foot,
    ];
    return { rule, texts };
  }
  const large = title || above;
  if (large === '') return undefined;
  const rule = 80;
  const lines = placedBelow(large, strong, name, rule + 60);
  const { baseline, size } = lines.at(-1) ?? { baseline: rule, size: 0 };
  const top = baseline + size * depth + 32;
  const explanation: Box = { width, height: lowest - top, sizes: [46, 40] };
  return { rule, texts: [...lines, ...placedBelow(below, quiet, explanation, top), ...foot] };
}

/** Lines whose capital letters begin at `top`. */
function placedBelow(text: string, style: Style, box: Box, top: number): readonly PlacedText[] {
  return placed(text, style, box, top).map((line) => ({ ...line, baseline: line.baseline + line.size * capHeight }));
}

/** Lines of which the first stands on `baseline`; none for an empty text. */
function placed(text: string, { weight, colour, typeface }: Style, box: Box, baseline: number): readonly PlacedText[] {
  if (text === '') return [];
  const { lines, size } = fitText(text, typeface.widthOf, box);
  return lines.map((line, index) => ({
    text: line,
    size,
    x: margin - hanging(line, typeface) * size,
    baseline: baseline + index * size * lineHeight,
    weight,
    colour,
  }));
}

const openingQuote = /^[„»›‚]/u;

/** How far a line begins in the margin, in em: quotation marks hang there, so that the letters stand in one line. */
function hanging(line: string, typeface: Typeface): number {
  const [quote] = openingQuote.exec(line) ?? [];
  return quote === undefined ? 0 : typeface.widthOf(quote);
}
