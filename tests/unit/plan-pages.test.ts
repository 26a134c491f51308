// Which pages an archive has, and what stands on them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { TextPage } from '../../src/content/text-page.ts';
import type { Page } from '../../src/pages/page.ts';
import { noEditorsRules, planPages } from '../site/plan-pages.ts';
import { anArticle, articleOf } from './an-article.ts';

const imprint: TextPage = { slug: 'impressum', title: 'Impressum', body: '' };
const everySite = [
  '/',
  '/archiv/',
  '/suche/',
  '/daten/',
  '/404.html',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/_headers',
];
const spring = ['2015-02-01', '2015-02-02', '2015-02-03', '2015-02', '2015-03-01', '2016'].map((date, index) =>
  articleOf(`a${index}`, date),
);

function plan(articles: readonly Article[], list = 200, textPages: readonly TextPage[] = []): readonly Page[] {
  return planPages(arrangeArchive(articles), textPages, { home: 2, list, feed: 3, ownFeed: 2 }, noEditorsRules);
}

function paths(pages: readonly Page[]): readonly string[] {
  return pages.map(({ path }) => path);
}

function find<Kind extends Page['kind']>(pages: readonly Page[], kind: Kind): Extract<Page, { kind: Kind }>[] {
  return pages.filter((page): page is Extract<Page, { kind: Kind }> => page.kind === kind);
}

function names(articles: readonly (Article | undefined)[]): readonly (string | undefined)[] {
  return articles.map((article) => article?.slug);
}

const archives: readonly (readonly [title: string, articles: readonly Article[], list: number, more: string[]])[] = [
  ['an empty archive', [], 200, []],
  ['one article without a date', [articleOf('a', '')], 200, ['/artikel/a.html', '/archiv/ohne-datum/']],
  ['one year without months', [articleOf('a', '2015')], 200, ['/artikel/a.html', '/archiv/2015/']],
  [
    'several years, long months on pages of two',
    spring,
    2,
    [
      ...spring.map(({ slug }) => `/artikel/${slug}.html`),
      '/archiv/2015/',
      '/archiv/2016/',
      '/archiv/2015/02/',
      '/archiv/2015/02/seite-2/',
      '/archiv/2015/03/',
      '/archiv/2015/02/01/',
      '/archiv/2015/02/02/',
      '/archiv/2015/02/03/',
      '/archiv/2015/03/01/',
    ],
  ],
  [
    'many articles without a year',
    [articleOf('a', 'XXXX-01-01'), articleOf('b', '')],
    1,
    ['/artikel/a.html', '/artikel/b.html', '/archiv/ohne-datum/', '/archiv/ohne-datum/seite-2/'],
  ],
];

for (const [title, articles, list, more] of archives) {
  test(`plans every page of ${title}, each once`, () => {
    assert.deepEqual([...paths(plan(articles, list))].sort(), [...everySite, ...more].sort());
  });
}

test('gives each text page an address and names it in the sitemap', () => {
  const pages = plan([], 200, [imprint]);
  assert.deepEqual(find(pages, 'text'), [{ kind: 'text', path: '/impressum/', page: imprint }]);
  assert.deepEqual(find(pages, 'sitemap')[0]?.paths, ['/', '/archiv/', '/suche/', '/daten/', '/impressum/']);
});

test('shows the newest articles first, at home and in the feed', () => {
  const pages = plan(spring);
  assert.deepEqual(names(find(pages, 'home')[0]?.newest ?? []), ['a5', 'a4']);
  assert.deepEqual(names(find(pages, 'feed')[0]?.newest ?? []), ['a5', 'a4', 'a3']);
});

test('fills up with articles without a year only where there are too few others', () => {
  const articles = [articleOf('old', '2014'), ...['x', 'y', 'z'].map((slug) => articleOf(slug, ''))];
  const pages = plan(articles);
  assert.deepEqual(names(find(pages, 'home')[0]?.newest ?? []), ['old', 'x']);
  assert.deepEqual(names(find(pages, 'feed')[0]?.newest ?? []), ['old', 'x', 'y']);
});

test('joins each article to the one before and after it', () => {
  const neighbours = find(plan(spring), 'article').map(({ previous, next }) => names([previous, next]));
  assert.deepEqual(neighbours[0], [undefined, 'a1']);
  assert.deepEqual(neighbours[3], ['a2', 'a4']);
  assert.deepEqual(neighbours[5], ['a4', undefined]);
});

test('leads from no dated article to one without a year, nor back', () => {
  const articles = [articleOf('a', '2014'), articleOf('b', '2015'), articleOf('x', 'XXXX-01-01'), articleOf('y', '')];
  const neighbours = find(plan(articles), 'article').map(({ previous, next }) => names([previous, next]));
  assert.deepEqual(neighbours, [
    [undefined, 'b'],
    ['a', undefined],
    [undefined, 'y'],
    ['x', undefined],
  ]);
});

test('joins months across the years, past those that are empty', () => {
  const pages = plan([...spring, articleOf('b', '2018-12-31')]);
  const months = find(pages, 'month').map(({ previous, next }) => [previous, next].map((of) => of?.year));
  assert.deepEqual(months, [
    [undefined, 2015],
    [2015, 2018],
    [2015, undefined],
  ]);
});

test('says on each page of a month which part of the list it holds', () => {
  const february = find(plan(spring, 3), 'month').filter(({ month }) => month.month === 2);
  assert.deepEqual(
    february.map(({ list: { items, number, last, total } }) => [names(items), number, last, total]),
    [
      [['a0', 'a1', 'a2'], 1, 2, 4],
      [['a3'], 2, 2, 4],
    ],
  );
});

test('says once that two articles share a name of a person and of a place', () => {
  const articles = ['a', 'b'].map((slug) =>
    anArticle({ slug, persons: ['Washington'], places: ['Washington', 'Georgetown'] }),
  );
  const [first] = find(plan(articles), 'article');
  assert.deepEqual([...(first?.related[0]?.shared ?? [])].sort(), ['Georgetown', 'Washington']);
});

test('gives nothing on the page of a register the name of something else there', () => {
  const places = ['A', 'Andere', 'Inhalt', 'Kopfsuche', 'Linz', '北京'];
  const [register] = find(plan([anArticle({ places })]), 'register');
  assert.ok(register);
  const anchors = register.sections.flatMap(({ anchor, entries }) => [anchor, ...entries.map((entry) => entry.anchor)]);
  assert.ok(anchors.length > places.length && anchors.includes('linz'));
  assert.equal(new Set([...anchors, 'inhalt', 'kopfsuche']).size, anchors.length + 2);
  const links = find(plan([anArticle({ places })]), 'article').flatMap(({ names }) => names.places);
  const fragments = links.map(({ path }) => path.split('#')[1]);
  assert.ok(fragments.every((fragment) => fragment !== undefined && anchors.includes(fragment)));
});
