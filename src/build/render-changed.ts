// Writes those pages of a site that are made of something else than before.
import type { Site } from '../../layouts/site.ts';
import type { Page } from '../pages/page.ts';
import { outputFile } from '../pages/site-path.ts';
import { Mistakes } from '../problem.ts';
import type { FingerprintOf } from './fingerprint.ts';
import type { SiteLayouts } from './open-layouts.ts';
import type { SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

export interface RenderOrder {
  readonly pages: readonly Page[];
  readonly site: Site;
  readonly layouts: SiteLayouts;
  fingerprintOf: FingerprintOf;
}

/** Writes the pages; those that are there already, made of the same, stay. */
export async function renderChanged(
  { pages, site, layouts, fingerprintOf }: RenderOrder,
  files: SiteFiles,
  advance: Advance,
): Promise<void> {
  const { commonInputs, ownInputs } = layouts.layouts;
  const common = fingerprintOf(commonInputs(site, layouts.name));
  const changed: (readonly [page: Page, file: string, fingerprint: string])[] = [];
  for (const page of pages) {
    const file = outputFile(page.path);
    const fingerprint = fingerprintOf([common, ownInputs(page, site), page]);
    if (!files.keep(file, fingerprint)) changed.push([page, file, fingerprint]);
  }
  advance(pages.length - changed.length, pages.length);
  const write = () => {
    for (const [index, [page, file, fingerprint]] of changed.entries()) {
      files.write(file, fingerprint, renderedPage(page, site, layouts));
      advance(pages.length - changed.length + index + 1, pages.length);
    }
  };
  // Loading Eleventy takes longer than rendering a thousand pages.
  if (changed.length < pages.length) write();
  else await (await import('./eleventy.ts')).writeSite(write, files.folder);
}

function renderedPage(page: Page, site: Site, { layouts, placeOf }: SiteLayouts): string {
  try {
    return layouts.renderPage(page, site);
  } catch (error) {
    const what = `${outputFile(page.path)} cannot be rendered: ${String(error)}`;
    const place = placeOf(error);
    if (place === undefined) throw new Error(what, { cause: error });
    throw new Mistakes([{ place, what, hint: 'mend this layout of the archive, or remove it' }]);
  }
}
