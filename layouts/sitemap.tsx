// All pages for search engines (sitemaps.org, version 0.9).
import type { Sitemap, SitemapIndex } from '../src/pages/machine-page.ts';
import type { LayoutProps } from './site.ts';

export function SitemapLayout({ page, site }: LayoutProps<Sitemap>) {
  return (
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      {page.paths.map((path) => (
        <url key={path}>
          <loc>{site.baseUrl + path.slice(1)}</loc>
        </url>
      ))}
    </urlset>
  );
}

/** Where the parts are, of a site that is too large for one file. */
export function SitemapIndexLayout({ page, site }: LayoutProps<SitemapIndex>) {
  return (
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      {page.parts.map(({ path }) => (
        <sitemap key={path}>
          <loc>{site.baseUrl + path.slice(1)}</loc>
        </sitemap>
      ))}
    </sitemapindex>
  );
}
