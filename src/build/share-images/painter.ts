// Paints the pictures that are shown beside links: texts → outlines → PNG.
import { arrangeShareImage } from '../../../layouts/share-image/arrange-share-image.ts';
import { drawableImage } from '../../../layouts/share-image/drawable-image.ts';
import type { ShareImage } from '../../../layouts/share-image/share-image.ts';
import { shareImageSvg } from '../../../layouts/share-image/share-image-svg.ts';
import type { Typefaces } from '../../../layouts/share-image/typeface.ts';
import type { Palette } from '../../theme/palette.ts';
import { openPngDrawer } from './png.ts';
import { openTypeface } from './typeface.ts';

export interface Painter {
  /** The bytes of a PNG; undefined where the typeface has no shapes for the texts. */
  paint(image: ShareImage): Uint8Array | undefined;
  /** What is drawn of a picture: a text without shapes is empty. */
  drawn(image: ShareImage): ShareImage;
}

/** Fonts and what they are drawn with are held as long as the painter is. */
export async function openPainter(palette: Palette): Promise<Painter> {
  const drawPng = await openPngDrawer();
  const typefaces: Typefaces = { regular: openTypeface(400), semibold: openTypeface(600) };
  return {
    paint: (image) => {
      const arranged = arrangeShareImage(image, typefaces);
      return arranged && drawPng(shareImageSvg(arranged, typefaces, palette));
    },
    drawn: (image) => drawableImage(image, typefaces),
  };
}
