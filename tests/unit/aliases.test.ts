// Old addresses: which are taken, where they lead, and what is in their way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { isAlias } from '../../src/content/alias.ts';
import { parseArticle } from '../../src/content/article-file.ts';
import { planSite } from '../../src/pages/plan-pages.ts';
import { aliasPath } from '../../src/pages/plan-redirects.ts';
import { articlePath, outputFile } from '../../src/pages/site-path.ts';
import { aSite } from '../site/a-site.ts';
import { noEditorsRules } from '../site/plan-pages.ts';
import { anArticle } from './an-article.ts';

const sizes = { home: 2, list: 200, feed: 3, ownFeed: 3 };

function plan(...articles: readonly Article[]) {
  return planSite(arrangeArchive(articles), {
    textPages: [],
    sizes,
    rules: noEditorsRules,
    known: [],
    isOffline: true,
  });
}

const taken: readonly (readonly [alias: string, path: string, file: string])[] = [
  ['/alt/haushalt.html', '/alt/haushalt.html', 'alt/haushalt.html'],
  ['alt/haushalt.htm', '/alt/haushalt.htm', 'alt/haushalt.htm'],
  ['/2014/03/haushalt/', '/2014/03/haushalt/', '2014/03/haushalt/index.html'],
  ['/2014/03/haushalt', '/2014/03/haushalt/', '2014/03/haushalt/index.html'],
  ['/artikel.php', '/artikel.php/', 'artikel.php/index.html'],
  ['haushalt-2014', '/artikel/haushalt-2014.html', 'artikel/haushalt-2014.html'],
  ['Größe', '/artikel/groesse.html', 'artikel/groesse.html'],
  ['/gr%C3%B6%C3%9Fe.html', '/größe.html', 'größe.html'],
];

for (const [alias, path, file] of taken) {
  test(`leads on from ${alias}`, () => {
    assert.equal(isAlias(alias), true);
    assert.equal(aliasPath(alias), path);
    assert.equal(outputFile(aliasPath(alias)), file);
  });
}

const refused = [
  'https://evil.example/a',
  'javascript:alert(1)',
  '//evil.example/a',
  '/\\evil.example',
  '/../etc/passwd',
  '/alt/../../x',
  '/alt/..',
  '..',
  '/%2e%2e/x',
  '/alt/%2fx',
  '/alt//x',
  '/.htaccess',
  '/.well-known/x',
  '/?p=12',
  '/alt#teil',
  '/a%00b',
  '/a%zz',
  '/alt/*',
  '/:splat',
  '/alt. /x',
  `/${'a'.repeat(201)}`,
  `/${'a/'.repeat(501)}`,
  '',
  '/',
  '–',
];

for (const alias of refused) {
  test(`refuses ${JSON.stringify(alias.slice(0, 30))} as an old address`, () => {
    assert.equal(isAlias(alias), false);
  });
}

test('puts a page and a line for hosts at every old address, and neither into the sitemap', () => {
  const article = anArticle({ title: 'Der "Haushalt"', aliases: ['/alt/a b.html', 'haushalt-2014'] });
  const { pages, clashes } = plan(article);
  assert.deepEqual(clashes, []);
  const [first, second, file] = pages.slice(-3);
  assert.ok(first && second && file);
  assert.deepEqual(
    [first.path, second.path, file.path],
    ['/alt/a b.html', '/artikel/haushalt-2014.html', '/_redirects'],
  );
  const html = renderPage(first, aSite());
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\.\.\/artikel\/haushalt\.html"/);
  assert.match(html, /<link rel="canonical" href="https:\/\/archiv\.example\/artikel\/haushalt\.html"/);
  assert.match(html, /<a href="\.\.\/artikel\/haushalt\.html">Der „Haushalt“<\/a>/);
  assert.doesNotMatch(html, /<script/);
  assert.doesNotMatch(renderPage(first, aSite('')), /canonical/);
  assert.equal(
    renderPage(file, aSite('url: https://archiv.example/unten/')),
    '/unten/alt/a%20b.html /unten/artikel/haushalt.html 301\n/unten/artikel/haushalt-2014.html /unten/artikel/haushalt.html 301\n',
  );
  const sitemap = pages.find(({ kind }) => kind === 'sitemap');
  assert.ok(sitemap && !renderPage(sitemap, aSite()).includes('haushalt-2014'));
});

const clashing = [
  '/artikel/a.html',
  'a',
  '/index.html',
  '/INDEX.html',
  '/archiv',
  '/feed.xml',
  '/feed.xml/alt.html',
  '/_redirects',
  '/nachlese.json',
  '/manifest-sha256.txt',
  '/assets/a.html',
  '/suchindex/',
  '/daten/artikel.jsonl',
  '/vorschau/artikel/a.html',
  '/Artikel/A.html',
];

for (const alias of clashing) {
  test(`makes no redirect at ${alias}, which the site needs`, () => {
    const { pages, clashes } = plan(anArticle({ slug: 'a', aliases: [alias] }));
    assert.deepEqual(
      clashes.map(({ alias, other }) => [alias, other]),
      [[alias, undefined]],
    );
    assert.equal(pages.filter(({ kind }) => kind === 'redirect' || kind === 'redirects').length, 0);
  });
}

test('gives an address that two articles name to the first file, whatever their dates', () => {
  const second = anArticle({ slug: 'b', file: 'articles/2014/b.md', aliases: ['/alt', '/alt/'] });
  const first = anArticle({
    slug: 'c',
    file: 'articles/2013/c.md',
    aliases: ['alt/index.html', '/alt/index.html/tief'],
  });
  const { pages, clashes } = plan(second, first);
  assert.deepEqual(
    pages.flatMap((page) => (page.kind === 'redirect' ? [[page.path, page.to]] : [])),
    [['/alt/index.html', articlePath(first)]],
  );
  assert.deepEqual(
    clashes.map(({ article, alias, other }) => [article.slug, alias, other?.slug]),
    [
      ['c', '/alt/index.html/tief', 'c'],
      ['b', '/alt', 'c'],
      ['b', '/alt/', 'c'],
    ],
  );
});

test('keeps an address whatever becomes of headline, date and folder', () => {
  const file = (title: string, date: string) => `---\ntitle: ${title}\ndate: ${date}\n---\nText\n`;
  const before = parseArticle(file('Alt', '2014-03-05'), 'articles/2014/03/haushalt.md', 'a').value;
  const after = parseArticle(file('Ganz neu', '2015'), 'articles/2015/haushalt.md', 'a').value;
  assert.ok(before && after);
  assert.equal(articlePath(after), articlePath(before));
  assert.equal(articlePath(after), '/artikel/haushalt.html');
});
