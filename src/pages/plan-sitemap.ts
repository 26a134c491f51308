// Plans the sitemap: one file, or an index and its parts where the site is large.
import type { Sitemap, SitemapIndex } from './machine-page.ts';
import { type SitePath, sitemapPartPath, sitemapPath } from './site-path.ts';
import { splitList } from './split-list.ts';

const most = 50_000; // addresses in one file (sitemaps.org, version 0.9)

/** What stands at /sitemap.xml, and its parts where there are any. */
export function planSitemap(paths: readonly SitePath[]): readonly (Sitemap | SitemapIndex)[] {
  if (paths.length <= most) return [{ kind: 'sitemap', path: sitemapPath, paths }];
  const parts = splitList(paths, most).map(
    ({ items, number }): Sitemap => ({ kind: 'sitemap', path: sitemapPartPath(number), paths: items }),
  );
  return [{ kind: 'sitemap-index', path: sitemapPath, parts }, ...parts];
}
