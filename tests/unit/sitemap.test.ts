// The sitemap: one file up to 50,000 addresses, an index and parts beyond.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import { planSitemap } from '../../src/pages/plan-sitemap.ts';
import type { SitePath } from '../../src/pages/site-path.ts';
import { aSite } from '../site/a-site.ts';

const pathsOf = (count: number) => Array.from({ length: count }, (_, index): SitePath => `/artikel/a${index}.html`);

test('puts 50,000 addresses into one file', () => {
  const planned = planSitemap(pathsOf(50_000));
  assert.deepEqual(
    planned.map(({ kind, path }) => [kind, path]),
    [['sitemap', '/sitemap.xml']],
  );
});

test('splits more, each address once, and names every part in an index', () => {
  const paths = pathsOf(100_001);
  const planned = planSitemap(paths);
  assert.deepEqual(
    planned.map(({ kind, path }) => [kind, path]),
    [
      ['sitemap-index', '/sitemap.xml'],
      ['sitemap', '/sitemap-1.xml'],
      ['sitemap', '/sitemap-2.xml'],
      ['sitemap', '/sitemap-3.xml'],
    ],
  );
  assert.deepEqual(
    planned.flatMap((page) => (page.kind === 'sitemap' ? page.paths : [])),
    paths,
  );
  const [index] = planned;
  assert.ok(index);
  assert.equal(
    renderPage(index, aSite()),
    '<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      [1, 2, 3].map((part) => `<sitemap><loc>https://archiv.example/sitemap-${part}.xml</loc></sitemap>`).join('') +
      '</sitemapindex>',
  );
});

test('is named in robots.txt', () => {
  const robots = renderPage({ kind: 'robots', path: '/robots.txt' }, aSite());
  assert.equal(robots, 'User-agent: *\nAllow: /\nSitemap: https://archiv.example/sitemap.xml\n');
});
