// Writes those pages of a site that are made of something else than before.
import { commonInputs, ownInputs } from '../../layouts/own-inputs.ts';
import { renderPage } from '../../layouts/render-page.tsx';
import type { Site } from '../../layouts/site.ts';
import type { Page } from '../pages/page.ts';
import { outputFile } from '../pages/site-path.ts';
import type { FingerprintOf } from './fingerprint.ts';
import type { SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

export interface RenderOrder {
  readonly pages: readonly Page[];
  readonly site: Site;
  /** Names the program: another one may render other pages. */
  readonly program: string;
  fingerprintOf: FingerprintOf;
}

/** Writes the pages; those that are there already, made of the same, stay. */
export async function renderChanged(
  { pages, site, program, fingerprintOf }: RenderOrder,
  files: SiteFiles,
  advance: Advance,
): Promise<void> {
  const common = fingerprintOf(commonInputs(site, program));
  const changed: (readonly [page: Page, file: string, fingerprint: string])[] = [];
  for (const page of pages) {
    const file = outputFile(page.path);
    const fingerprint = fingerprintOf([common, ownInputs(page, site), page]);
    if (!files.keep(file, fingerprint)) changed.push([page, file, fingerprint]);
  }
  advance(pages.length - changed.length, pages.length);
  const write = () => {
    for (const [index, [page, file, fingerprint]] of changed.entries()) {
      files.write(file, fingerprint, renderedPage(page, site));
      advance(pages.length - changed.length + index + 1, pages.length);
    }
  };
  // Loading Eleventy takes longer than rendering a thousand pages.
  if (changed.length < pages.length) write();
  else await (await import('./eleventy.ts')).writeSite(write, files.folder);
}

function renderedPage(page: Page, site: Site): string {
  try {
    return renderPage(page, site);
  } catch (error) {
    throw new Error(`${outputFile(page.path)} cannot be rendered: ${String(error)}`, { cause: error });
  }
}
