// Writes the pictures that are shown beside links into a site; only those that are new are drawn.
import { createHash } from 'node:crypto';
import { isPlain } from '../../../layouts/share-image/drawable-image.ts';
import type { PlannedShareImage } from '../../../layouts/share-image/plan-share-images.ts';
import { type ShareImage, shareImageInWords } from '../../../layouts/share-image/share-image.ts';
import type { SiteImage } from '../../../layouts/site.ts';
import type { SitePath } from '../../pages/site-path.ts';
import type { Problem } from '../../problem.ts';
import { type Palette, shippedPalettes } from '../../theme/palette.ts';
import type { SiteFiles } from '../site-files.ts';
import type { Advance } from '../stages.ts';
import { designOfImages } from './design.ts';
import { openImageCache } from './image-cache.ts';
import type { Painter } from './painter.ts';

export interface WrittenShareImages {
  /** The pictures that are there, by the addresses of their pages. */
  readonly images: ReadonlyMap<SitePath, SiteImage>;
  /** Why some could not be drawn: warnings, for a page is as good without. What hinders many is said once. */
  readonly problems: readonly Problem[];
}

/** Loads what draws; few builds need it, for most find every picture drawn. */
export type OpenPainter = (palette: Palette) => Promise<Painter>;

const openOwnPainter: OpenPainter = async (palette) => (await import('./painter.ts')).openPainter(palette);

export interface ShareImagesOrder {
  readonly contentDir: string;
  /** undefined for the site's own colours. */
  readonly palette: Palette | undefined;
}

/** Pictures that a build has drawn before come from the content folder's cache. */
export async function writeShareImages(
  planned: readonly PlannedShareImage[],
  { contentDir, palette = shippedPalettes.light }: ShareImagesOrder,
  site: SiteFiles,
  advance: Advance,
  openPainter: OpenPainter = openOwnPainter,
): Promise<WrittenShareImages> {
  const cache = openImageCache(contentDir);
  const design = planned.length === 0 ? '' : designOfImages(palette);
  const painter = onceOpen(() => openPainter(palette));
  const images = new Map<SitePath, SiteImage>();
  const problems = new Map<string, Problem>();
  for (const [index, { page, path, image, article }] of planned.entries()) {
    const name = `${keyOf(image, design)}.png`;
    const drawing = await drawingOf(image, cache.find(name), painter);
    if (drawing instanceof Error) {
      const file = `${contentDir}/${article?.file ?? 'archive.yaml'}`;
      if (!problems.has(drawing.message)) problems.set(drawing.message, notDrawn(file, drawing));
    } else if (drawing !== undefined) {
      cache.keep(name, drawing.bytes);
      if (!site.keep(path.slice(1), name)) site.write(path.slice(1), name, drawing.bytes);
      images.set(page, { path, inWords: shareImageInWords(drawing.drawn) });
    }
    advance(index + 1, planned.length);
  }
  cache.removeUnused();
  return { images, problems: [...problems.values()] };
}

/** Another picture or another design has another key. */
function keyOf({ above, headline, below, foot }: ShareImage, design: string): string {
  const parts = JSON.stringify([design, above, headline, below, foot]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

interface Drawing {
  readonly bytes: Uint8Array;
  /** What is in it: a text without shapes is not. */
  readonly drawn: ShareImage;
}

/** A picture that was kept, or a new one; undefined where there is nothing to draw, an error where it cannot be drawn. */
async function drawingOf(
  image: ShareImage,
  kept: Uint8Array | undefined,
  painter: () => Promise<Painter>,
): Promise<Drawing | Error | undefined> {
  try {
    const bytes = kept ?? (await painter()).paint(image);
    return bytes && { bytes, drawn: isPlain(image) ? image : (await painter()).drawn(image) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A painter that is opened for the first who asks. */
function onceOpen(openPainter: () => Promise<Painter>): () => Promise<Painter> {
  let painter: Promise<Painter> | undefined;
  return () => {
    painter ??= openPainter();
    return painter;
  };
}

function notDrawn(file: string, { message }: Error): Problem {
  return {
    place: { file, line: 1 },
    what: `the picture that is shown beside links cannot be drawn: ${message}`,
    hint: 'the page is complete without it; a line "shareImages: 0" in archive.yaml asks for none',
    isWarning: true,
  };
}
