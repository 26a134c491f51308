// Pictures over time say in words and in a table what they show, name what they do not show, and are not there where
// they would show nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { noRules } from '../../src/article/register-kind.ts';
import type { StoryRule } from '../../src/article/story.ts';
import { aSite } from '../site/a-site.ts';
import { planPages } from '../site/plan-pages.ts';
import { aDate, anArticle, articleOf } from './an-article.ts';

const site = aSite();

/** The page at an address of an archive, of whose articles those are a story whose names begin with "s". */
function pageOf(path: string, articles: readonly Article[]): string {
  const slugs = articles.map(({ slug }) => slug).filter((slug) => slug.startsWith('s'));
  const story: StoryRule = { kind: 'own', title: 'S', slug: 's', description: undefined, articles: slugs };
  const stories = slugs.length === 0 ? [] : [story];
  const rules = { registerRules: noRules, stories };
  const pages = planPages(arrangeArchive(articles), [], { home: 2, list: 200, feed: 3, ownFeed: 9 }, rules);
  const page = pages.find((page) => page.path === path);
  assert.ok(page, path);
  return renderPage(page, site).replaceAll('\u{a0}', ' ');
}

function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g)].map(
    ([, head, count]) => `${head}: ${count}`,
  );
}

function about(topic: string, ...dates: readonly string[]): readonly Article[] {
  return dates.map((date, index) => anArticle({ slug: `${topic}-${index}`, date: aDate(date), topics: [topic] }));
}

test("tells home's picture in words and numbers, with what is not in it", () => {
  const html = pageOf('/', [...about('wahl', '2014-03-05', '2014-03-06', '2014-05', '2014', '2014', '')]);
  assert.match(
    html,
    /role="img" aria-label="Artikel von Januar 2014 bis Dezember 2014, am meisten März 2014: 2 Artikel"/,
  );
  assert.match(html, /Nicht im Bild: 2 Artikel ohne Monatsangabe, 1 Artikel ohne Jahresangabe/);
  assert.deepEqual(rowsOf(html), ['März 2014: 2', 'Mai 2014: 1', '2014, ohne Monatsangabe: 2', 'Ohne Jahresangabe: 1']);
});

test('counts in the row of a year also those of which only the year is known', () => {
  const months = Array.from(
    { length: 41 },
    (_, index) => `${2010 + (index % 4)}-${String((index % 11) + 1).padStart(2, '0')}`,
  );
  const html = pageOf('/', [...about('wahl', ...new Set(months), '2010')]);
  assert.match(html, /Nicht im Bild: 1 Artikel ohne Monatsangabe/);
  assert.equal(rowsOf(html)[0], '2010: 12');
});

test('leads from a decade to its newest year in the archive', () => {
  const html = pageOf('/', [articleOf('a', '1700-01-01'), articleOf('b', '2014'), articleOf('c', '2016')]);
  assert.match(html, /href=".\/archiv\/#jahr-2016" tabindex="-1"><title>2010–2019: 2 Artikel/i);
});

test('has no picture of a name or a story none of whose articles has a year', () => {
  const dated = [articleOf('a', '2014-01-01'), articleOf('b', '2015-02-02')];
  const undated = [...about('such', '', 'XXXX-03-05'), ...dated];
  for (const path of ['/themen/such/', '/themen/', '/dossiers/s/', '/artikel/such-0.html']) {
    assert.doesNotMatch(pageOf(path, undated), /<svg|role="img"|am meisten/, path);
  }
});

test('names on the page of a name the articles that its picture leaves out', () => {
  const html = pageOf('/themen/wahl/', about('wahl', '2014-03-05', '2015-04', '2014'));
  assert.match(html, /Nicht im Bild: 1 Artikel ohne Monatsangabe/);
  assert.deepEqual(rowsOf(html), ['März 2014: 1', '2014, ohne Monatsangabe: 1', 'April 2015: 1']);
});

test('tells the picture in a row of a register, and of the story of an article', () => {
  const articles = about('s', '2014-03-05', '2016-04');
  assert.match(pageOf('/themen/', articles), /2<span class="visually-hidden"> Artikel, 2014–2016<\/span>/);
  const html = pageOf('/artikel/s-0.html', articles);
  assert.match(html, /role="img" aria-label="Artikel von März 2014 bis April 2016, am meisten März 2014: 1 Artikel"/);
  assert.match(html, /href="..\/dossiers\/s\/#zahlen"/);
  assert.match(pageOf('/dossiers/s/', articles), /<details class="counts" id="zahlen"/);
});

test('tells how many articles of a story have no year, and how many of a year no day', () => {
  const articles = about('s', '2014-03-05', '2014', '2014-03', '');
  assert.match(pageOf('/dossiers/s/', articles), /4 Artikel · 2014 · 1 ohne Jahresangabe/);
  assert.match(pageOf('/archiv/2014/', articles), /3 Artikel: 1 an 1 Tag, 2 ohne Tagesangabe/);
  assert.match(pageOf('/archiv/2014/', articles), /<th scope="row">ohne Monat<\/th><td colspan="12">1 Artikel<\/td>/i);
  assert.match(pageOf('/archiv/2014/03/', articles), /2 Artikel: 1 an 1 Tag, 1 ohne Tagesangabe/);
});
