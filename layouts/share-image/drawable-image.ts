// Says which texts of a picture its typefaces can draw: only these are in the picture, and in what is said of it.
import { drawableText } from './drawable-text.ts';
import type { ShareImage } from './share-image.ts';
import type { Typefaces } from './typeface.ts';

/** The same picture with its texts as they are drawn; a text that cannot be is empty. */
export function drawableImage(
  { above, headline, below, foot }: ShareImage,
  { regular, semibold }: Typefaces,
): ShareImage {
  return {
    above: drawableText(above, semibold) ?? '',
    headline: drawableText(headline, semibold) ?? '',
    below: drawableText(below, regular) ?? '',
    foot: drawableText(foot, regular) ?? '',
  };
}

/** Whether no typeface need be asked: everything is in letters and marks that most German headlines have. */
export function isPlain({ above, headline, below, foot }: ShareImage): boolean {
  return plain.test(above + headline + below + foot);
}

const plain = /^[ -~\u{a0}-\u{ac}\u{ae}-\u{ff}„“”‚‘’»«›‹–—…\u{202f}]*$/u;
