// What a page shows of the site beyond what all pages have of it: by that, a build tells which pages have changed.
import type { Page } from '../src/pages/page.ts';
import type { Site } from './site.ts';

/** Plain data, the same as long as the layout of this page reads the same. A test holds that no layout reads more. */
export function ownInputs(page: Page, site: Site): readonly unknown[] {
  const image = site.shareImages.get(page.path);
  switch (page.kind) {
    case 'article':
      return [image, site.originals.get(page.article.slug)];
    case 'search':
    case 'not-found':
      return [image, site.indexStart];
    case 'data':
      return [image, site.dataFiles];
    default:
      return [image];
  }
}

/** The same for all pages of a site; `program` names what renders them. */
export function commonInputs(site: Site, program: string): readonly unknown[] {
  const { config, baseUrl, textPages, linkEnd, isOffline, hasRegisters, hasStories, assets } = site;
  return [program, config, baseUrl, textPages, linkEnd, isOffline, hasRegisters, hasStories, assets];
}
