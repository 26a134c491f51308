// The addresses of the site, the files behind them and the links between them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articlePath,
  datePath,
  linksFrom,
  monthPath,
  outputFile,
  type SitePath,
  undatedPath,
  yearPath,
} from '../../src/pages/site-path.ts';
import { aDate } from './an-article.ts';

const dates: readonly (readonly [date: string, path: SitePath | undefined])[] = [
  ['0814-01-28', '/archiv/0814/01/28/'],
  ['2015-02', '/archiv/2015/02/'],
  ['2015', '/archiv/2015/'],
  ['XXXX-01-21', undefined],
  ['', undefined],
];

for (const [date, path] of dates) {
  test(`leads from the date "${date}" to ${path ?? 'no page'}`, () => {
    assert.equal(datePath(aDate(date)), path);
  });
}

const links: readonly (readonly [from: SitePath, to: SitePath, link: string])[] = [
  ['/', '/', './'],
  ['/', '/suche/', './suche/'],
  ['/404.html', '/suche/', './suche/'],
  ['/suche/', '/', '../'],
  ['/suche/', '/suche/', '../suche/'],
  ['/archiv/2015/', '/artikel/haushalt.html', '../../artikel/haushalt.html'],
  ['/archiv/2015/02/seite-2/', '/feed.xml', '../../../../feed.xml'],
  ['/artikel/a.html', '/suche/?q=Graz', '../suche/?q=Graz'],
];

for (const [from, to, link] of links) {
  test(`links ${from} to ${to} with ${link}`, () => {
    assert.equal(linksFrom(from, 'folder')(to), link);
  });
}

const linksToFiles: typeof links = [
  ['/', '/', './index.html'],
  ['/', '/suche/', './suche/index.html'],
  ['/suche/', '/', '../index.html'],
  ['/archiv/2015/', '/artikel/haushalt.html', '../../artikel/haushalt.html'],
  ['/artikel/a.html', '/suche/?q=Graz', '../suche/index.html?q=Graz'],
  ['/', '/archiv/#jahr-2015', './archiv/index.html#jahr-2015'],
  ['/', '/archiv/?a=b/', './archiv/index.html?a=b/'],
];

for (const [from, to, link] of linksToFiles) {
  test(`links ${from} to the file of ${to} with ${link}`, () => {
    assert.equal(linksFrom(from, 'file')(to), link);
  });
}

const files: readonly (readonly [path: SitePath, file: string])[] = [
  ['/', 'index.html'],
  ['/suche/', 'suche/index.html'],
  ['/404.html', '404.html'],
  ['/feed.xml', 'feed.xml'],
];

for (const [path, file] of files) {
  test(`keeps the page at ${path} in ${file}`, () => {
    assert.equal(outputFile(path), file);
  });
}

test('gives years four digits, months two and later pages a number', () => {
  assert.equal(yearPath(814), '/archiv/0814/');
  assert.equal(monthPath(2015, 2), '/archiv/2015/02/');
  assert.equal(monthPath(2015, 12, 3), '/archiv/2015/12/seite-3/');
  assert.equal(undatedPath(), '/archiv/ohne-datum/');
  assert.equal(undatedPath(2), '/archiv/ohne-datum/seite-2/');
  assert.equal(articlePath({ slug: 'haushalt' }), '/artikel/haushalt.html');
});
