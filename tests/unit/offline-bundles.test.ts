// What readers' browsers save: bundles of pages, and the table that says which bundle holds a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrangeArchive } from '../../src/article/archive.ts';
import { encodeBundle, fileInBundle } from '../../src/offline/bundle.ts';
import { cacheNames, fileAt, isContents, isUnchanging } from '../../src/offline/contents.ts';
import { groupFiles } from '../../src/offline/group-files.ts';
import { bundlesWith, encodePageTable } from '../../src/offline/page-table.ts';
import { offlineGroups } from '../../src/pages/offline-groups.ts';
import { aDate, anArticle } from './an-article.ts';

const anyFiles = fc.uniqueArray(fc.record({ path: fc.string(), bytes: fc.uint8Array() }), {
  selector: ({ path }) => path,
});

test('a bundle gives back each of its files, and no other', () => {
  fc.assert(
    fc.property(anyFiles, fc.string(), (files, other) => {
      const bundle = new Uint8Array(encodeBundle(files));
      for (const { path, bytes } of files) assert.deepEqual(fileInBundle(bundle, path), bytes);
      if (files.every(({ path }) => path !== other)) assert.equal(fileInBundle(bundle, other), undefined);
    }),
  );
});

test('the table names the bundle of every page', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string())), (bundles) => {
      const table = encodePageTable(bundles);
      for (const [number, paths] of bundles.entries())
        for (const path of paths) assert.ok(bundlesWith(table, path).includes(number));
    }),
  );
});

test('an empty table names none', () => {
  assert.deepEqual(bundlesWith(encodePageTable([]), 'index.html'), []);
});

const pages = ['artikel/a.html', 'artikel/b.html', 'artikel/c.html', 'index.html', 'impressum/index.html'];
const groupOf = offlineGroups(
  arrangeArchive([
    anArticle({ slug: 'a', date: aDate('2015-02-03') }),
    anArticle({ slug: 'b', date: aDate('2015-03-03') }),
    anArticle({ slug: 'c', date: aDate('2015') }),
  ]),
);

test('keeps the pages of a small year together, and those of a large one by months', () => {
  const sized = (size: number) => pages.map((path) => ({ path, size }));
  assert.deepEqual(groupFiles(sized(1000), groupOf), [
    ['impressum/index.html', 'index.html'],
    ['artikel/a.html', 'artikel/b.html', 'artikel/c.html'],
  ]);
  assert.deepEqual(groupFiles(sized(700_000), groupOf), [
    ['impressum/index.html', 'index.html'],
    ['artikel/c.html'],
    ['artikel/a.html'],
    ['artikel/b.html'],
  ]);
});

test('lets no bundle grow too large, but for a single large page', () => {
  const many = Array.from({ length: 100 }, (_, number) => ({ path: `x${number}`, size: 200_000 }));
  const large = { path: 'y', size: 9_000_000 };
  const groups = groupFiles([...many, large], () => ({ whole: 'a', part: '' }));
  assert.deepEqual(groups.flat().sort(), [...many, large].map(({ path }) => path).sort());
  assert.ok(groups.every((paths) => paths.length <= 15));
});

const groups: readonly (readonly [path: string, whole: string, part: string])[] = [
  ['archiv/2015/02/index.html', '2015', '02'],
  ['archiv/2015/02/05/index.html', '2015', '02'],
  ['archiv/2015/index.html', '2015', ''],
  ['archiv/index.html', 'ohne-datum', ''],
  ['archiv/ohne-datum/seite-2/index.html', 'ohne-datum', 'seite-2'],
  ['personen/wladimir-putin/index.html', 'personen', 'w'],
  ['personen/index.html', '', ''],
  ['404.html', '', ''],
];
for (const [path, whole, part] of groups) {
  test(`puts ${path} into the group ${JSON.stringify(whole)}, ${JSON.stringify(part)}`, () => {
    assert.deepEqual(groupOf(path), { whole, part });
  });
}

test('knows which files never change', () => {
  assert.deepEqual(
    [
      'assets/site-AB.css',
      'suchindex/0a.js',
      'offline/12.bin',
      'offline/index.html',
      'offline/inhalt.json',
      'artikel/a.html',
    ].map(isUnchanging),
    [true, true, true, false, false, false],
  );
});

test('finds the file of an address', () => {
  assert.deepEqual(['', 'suche/', 'artikel/a.html'].map(fileAt), ['index.html', 'suche/index.html', 'artikel/a.html']);
});

test('keeps the stores of two archives on one server apart', () => {
  const [one, below] = [cacheNames('https://a.example/eins/'), cacheNames('https://a.example/eins/zwei/')];
  assert.ok(one.isSaved(one.saved('1')) && !one.isSaved(one.read));
  assert.ok(!one.isOwn(below.saved('1')) && !below.isOwn(one.saved('1')));
});

test('takes nothing for the contents of an archive that another version wrote', () => {
  assert.equal(isContents({ format: 0, build: 'x', files: [], bundles: [], table: '' }), false);
  assert.equal(isContents('x'), false);
  assert.equal(isContents({ format: 1, build: 'x', files: [], bundles: [], table: '', core: [], articles: 0 }), true);
});
