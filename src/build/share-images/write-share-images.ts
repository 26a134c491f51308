// Writes the pictures that are shown beside links into a site; only those that are new are drawn.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedShareImage } from '../../../layouts/share-image/plan-share-images.ts';
import { type ShareImage, shareImageInWords } from '../../../layouts/share-image/share-image.ts';
import type { SiteImage } from '../../../layouts/site.ts';
import type { SitePath } from '../../pages/site-path.ts';
import type { Problem } from '../../problem.ts';
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
export type OpenPainter = () => Promise<Painter>;

const openOwnPainter: OpenPainter = async () => (await import('./painter.ts')).openPainter();

/** Pictures that a build has drawn before come from the content folder's cache. */
export async function writeShareImages(
  planned: readonly PlannedShareImage[],
  contentDir: string,
  siteDir: string,
  advance: Advance,
  openPainter: OpenPainter = openOwnPainter,
): Promise<WrittenShareImages> {
  const cache = openImageCache(contentDir);
  const design = planned.length === 0 ? '' : designOfImages();
  const paint = onceOpen(openPainter);
  const images = new Map<SitePath, SiteImage>();
  const problems = new Map<string, Problem>();
  for (const [index, { page, path, image, article }] of planned.entries()) {
    const name = `${keyOf(image, design)}.png`;
    const bytes = cache.find(name) ?? (await paint(image));
    if (bytes instanceof Error) {
      const file = `${contentDir}/${article?.file ?? 'archive.yaml'}`;
      if (!problems.has(bytes.message)) problems.set(bytes.message, notDrawn(file, bytes));
    } else if (bytes !== undefined) {
      cache.keep(name, bytes);
      writeNewFile(join(siteDir, path), bytes);
      images.set(page, { path, inWords: shareImageInWords(image) });
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

/** A painter that is opened for its first picture, and gives the error where it cannot paint. */
function onceOpen(openPainter: OpenPainter): (image: ShareImage) => Promise<Uint8Array | Error | undefined> {
  let painter: Promise<Painter> | undefined;
  return async (image) => {
    try {
      painter ??= openPainter();
      return (await painter)(image);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
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

function writeNewFile(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
