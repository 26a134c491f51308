// What meta tags say of the picture that is shown beside a link to a page (Open Graph, and Twitter's own).
import type { SitePath } from '../../src/pages/site-path.ts';
import { shareImageSize } from '../share-image/arrange-share-image.ts';
import { permanentAddress, type Site } from '../site.ts';
import type { MetaTag } from './meta-tag.ts';

/** None for a page that has no picture. */
export function shareImageTags(page: SitePath, site: Site): readonly MetaTag[] {
  const image = site.shareImages.get(page);
  if (image === undefined) return [];
  return [
    { property: 'og:image', content: permanentAddress(site, image.path) },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(shareImageSize.width) },
    { property: 'og:image:height', content: String(shareImageSize.height) },
    { property: 'og:image:alt', content: image.inWords },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
