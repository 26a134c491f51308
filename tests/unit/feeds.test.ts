// The feeds: which there are, and what the rules of Atom (RFC 4287) and of JSON Feed 1.1 ask of each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import { noRules } from '../../src/article/register-kind.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { planFeeds } from '../../src/pages/plan-feeds.ts';
import { aSite } from '../site/a-site.ts';
import { aDate, anArticle } from './an-article.ts';

const site = aSite('url: https://archiv.example/\ndescription: Alles "Alte"\nrights: © Verein');
const dates = ['1998-11-07', '2014-03-05', '2014-03', '2015', 'XXXX-01-21', ''];
const archive = arrangeArchive(
  dates.map((date, index) =>
    anArticle({
      slug: `a${index}`,
      title: `Brücke & Steg ${index}`,
      lead: index % 2 === 0 ? 'Ein <b>Vorspann</b>' : undefined,
      date: aDate(date),
      authors: index === 0 ? ['Anna Meier'] : [],
      sources: index < 3 ? ['DPA', 'Donaupost'] : ['dpa'],
      topics: ['Verkehr', 'Verkehr', `Thema ${index}`],
      section: 'Lokales',
      body: '> Sie ist *offen*.',
    }),
  ),
);
const registers = arrangeRegisters(archive, noRules);
const feeds = planFeeds(archive, registers, { feed: 4, ownFeed: 3 });

test('has feeds of the archive, and of every entry of a register with enough articles', () => {
  assert.deepEqual(
    feeds.map(({ path }) => path),
    [
      '/feed.xml',
      '/feed.json',
      '/themen/verkehr/feed.xml',
      '/themen/verkehr/feed.json',
      '/rubriken/lokales/feed.xml',
      '/rubriken/lokales/feed.json',
      '/quellen/donaupost/feed.xml',
      '/quellen/donaupost/feed.json',
      '/quellen/dpa/feed.xml',
      '/quellen/dpa/feed.json',
    ],
  );
});

test('keeps the address of a feed when another name gets too few articles for one', () => {
  const sources = planFeeds(archive, registers, { feed: 4, ownFeed: 1 }).map(({ path }) => path);
  assert.ok(feeds.every(({ path }) => sources.includes(path)));
});

test('a name without a page of its own has no feed, for it would lead to nothing', () => {
  const sources = planFeeds(archive, registers, { feed: 4, ownFeed: 1 }).map(({ path }) => path);
  assert.ok(!sources.includes('/themen/thema-3/feed.xml'));
});

for (const feed of feeds.filter(({ format }) => format === 'xml')) {
  test(`${feed.path} is Atom`, () => {
    const text = renderPage(feed, site);
    assert.match(text, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    const root = parseDocument(text, { xmlMode: true }).children.find(isTag);
    assert.ok(root);
    // RFC 4287, 4.1.1: exactly one of each, an author for all, and a link to itself.
    for (const name of ['id', 'title', 'updated']) assert.equal(textsOf(root, name).length, 1, name);
    assert.equal(childrenOf(root, 'author').length, 1);
    const self = childrenOf(root, 'link').filter(({ attribs }) => attribs.rel === 'self');
    assert.deepEqual(
      self.map(({ attribs }) => attribs.href),
      [`https://archiv.example${feed.path}`],
    );
    const entries = childrenOf(root, 'entry');
    assert.equal(entries.length, feed.newest.length);
    for (const entry of entries) checkEntry(entry);
    const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
    assert.equal(new Set([...ids, ...textsOf(root, 'id')]).size, entries.length + 1, 'ids differ');
    const moments = entries.flatMap((entry) => textsOf(entry, 'updated'));
    const addresses = feed.newest.map(({ slug }) => `https://archiv.example/artikel/${slug}.html`);
    assert.deepEqual(ids, addresses, 'newest first, as in the archive');
    assert.deepEqual(textsOf(root, 'updated'), moments.toSorted().slice(-1));
  });
}

/** RFC 4287, 4.1.2 and 3.3. */
function checkEntry(entry: Element): void {
  for (const name of ['id', 'title', 'updated']) assert.equal(textsOf(entry, name).length, 1, name);
  assert.ok(childrenOf(entry, 'summary').length <= 1 && childrenOf(entry, 'content').length <= 1);
  const alternates = childrenOf(entry, 'link').filter(({ attribs }) => attribs.rel === 'alternate');
  assert.equal(alternates.length, 1, 'an entry without a text must have a link');
  for (const moment of [...textsOf(entry, 'updated'), ...textsOf(entry, 'published')]) {
    assert.match(moment, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  for (const id of textsOf(entry, 'id')) assert.ok(URL.canParse(id), id);
}

for (const feed of feeds.filter(({ format }) => format === 'json')) {
  test(`${feed.path} is a JSON Feed`, () => {
    const { items, ...top } = JSON.parse(renderPage(feed, site));
    assert.equal(top.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(top.feed_url, `https://archiv.example${feed.path}`);
    assert.ok(URL.canParse(top.home_page_url) && top.title !== '');
    assert.equal(items.length, feed.newest.length);
    assert.equal(new Set(items.map(({ id }: { id: string }) => id)).size, items.length);
    for (const item of items) {
      assert.ok(typeof item.content_html === 'string' || typeof item.content_text === 'string');
      if (item.date_published !== undefined) assert.match(item.date_published, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });
}

test('gives texts in the feed of the archive, and leads in the others', () => {
  const textOf = (path: string) => feeds.filter((feed) => feed.path === path).map((feed) => renderPage(feed, site))[0];
  const [whole, wholeJson] = [textOf('/feed.xml'), textOf('/feed.json')];
  const [own, ownJson] = [textOf('/quellen/donaupost/feed.xml'), textOf('/quellen/donaupost/feed.json')];
  assert.match(whole ?? '', /<content type="html"[^>]*>&lt;blockquote>/);
  assert.equal(JSON.parse(wholeJson ?? '').items[0].content_html.startsWith('<blockquote>'), true);
  assert.doesNotMatch(own ?? '', /<content/);
  assert.match(own ?? '', /<title>Donaupost – Prüfarchiv<\/title>/);
  assert.match(own ?? '', /<category term="Lokales"/);
  assert.deepEqual(JSON.parse(ownJson ?? '').items[2].tags, ['Lokales', 'Verkehr', 'Thema 0']);
  assert.deepEqual(
    JSON.parse(ownJson ?? '').items.map(({ content_text }: { content_text: string }) => content_text),
    ['Ein <b>Vorspann</b>', 'Brücke & Steg 1', 'Ein <b>Vorspann</b>'],
  );
});

function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter(isTag).filter((child) => child.name === name);
}

function textsOf(element: Element, name: string): readonly string[] {
  return childrenOf(element, name).map(({ children }) =>
    children.map((child) => ('data' in child ? child.data : '')).join(''),
  );
}

test('leaves an article in another language as it is written, and says which it is', () => {
  const english = anArticle({ title: '"Peace"', lead: 'He said "yes".', body: 'Then - "no".', language: 'en' });
  const texts = planFeeds(arrangeArchive([english]), registers, { feed: 4, ownFeed: 3 })
    .filter(({ subject }) => subject.kind === 'archive')
    .map((feed) => renderPage(feed, aSite('url: https://archiv.example/')));
  assert.equal(texts.length, 2);
  for (const text of texts) assert.doesNotMatch(text, /[„“–]/u);
  assert.match(texts.join(), /<entry xml:lang="en">/);
});
