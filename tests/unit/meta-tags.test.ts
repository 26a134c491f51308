// What reference managers and link previews are told, field by field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationTags, type MetaTag, sharingTags } from '../../layouts/metadata/meta-tags.ts';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { aSite } from './a-site.ts';
import { aDate, anArticle } from './an-article.ts';

const site = aSite('url: https://archiv.example/\nrights: © Verein\npublisher: Verein');
const full = anArticle({
  title: 'Brücke & "Steg"',
  lead: `Die Stadt hat sie eröffnet. ${'Danach gingen alle zu Fuß hinüber. '.repeat(5)}`.trim(),
  date: aDate('1998-11-07'),
  authors: ['Anna Maria Huber', 'dpa'],
  sources: ['Donaupost', 'dpa'],
});

function valuesOf(tags: readonly MetaTag[], wanted: string): readonly string[] {
  return tags.filter(([name]) => name === wanted).map(([, content]) => content);
}

/** Field of Zotero → the tags from which its translator "Embedded Metadata" (2024-06-13) fills it, the first that is there. */
const zoteroFields: readonly (readonly [field: string, tags: readonly string[], expected: readonly string[]])[] = [
  ['itemType', ['DC.type'], ['newspaperArticle']],
  ['title', ['citation_title', 'DC.title'], ['Brücke & „Steg“']],
  ['creators', ['citation_author', 'DC.creator'], ['Huber, Anna Maria', 'dpa']],
  ['publicationTitle', ['citation_journal_title', 'prism.publicationName', 'DC.source'], ['Donaupost / dpa']],
  ['date', ['citation_publication_date', 'article:published_time', 'DC.date'], ['1998-11-07']],
  ['language', ['citation_language', 'DC.language'], ['de']],
  ['url', ['citation_public_url'], ['https://archiv.example/artikel/haushalt.html']],
  ['abstractNote', ['citation_abstract', 'DC.description'], [full.lead ?? '']],
  ['rights', ['DC.rights'], ['© Verein']],
];

for (const [field, names, expected] of zoteroFields) {
  test(`fills the field ${field} of a newspaper article in Zotero`, () => {
    const tags = citationTags(full, site);
    const first = names.map((name) => valuesOf(tags, name)).find((values) => values.length > 0);
    assert.deepEqual(first, expected);
  });
}

test('has no tag that makes Zotero take it for anything but a newspaper article', () => {
  const telling = /^citation_(?:journal|book|inbook|conference|technical_report|dissertation|isbn)/;
  assert.deepEqual(
    citationTags(full, site).filter(([name]) => telling.test(name)),
    [],
  );
});

test('names a sole author with two surnames and two forenames where Zotero does not make two of him', () => {
  const tags = citationTags(anArticle({ authors: ['Anna Maria von der Heide'] }), site);
  assert.deepEqual(valuesOf(tags, 'citation_author'), []);
  assert.deepEqual(valuesOf(tags, 'DC.creator'), ['von der Heide, Anna Maria']);
});

test('tells no more of the date than is known, and no moment but a day', () => {
  const month = anArticle({ date: aDate('2014-03') });
  assert.deepEqual(valuesOf(citationTags(month, site), 'citation_publication_date'), ['2014-03']);
  assert.deepEqual(valuesOf(sharingTags(month, site), 'article:published_time'), []);
  const withoutYear = anArticle({ date: aDate('XXXX-03-05') });
  assert.deepEqual(valuesOf(citationTags(withoutYear, site), 'citation_publication_date'), []);
});

test('shows a link with headline, archive and a short description', () => {
  const tags = Object.fromEntries(sharingTags(full, site));
  assert.deepEqual(Object.keys(tags), [
    'og:type',
    'og:title',
    'og:description',
    'og:url',
    'og:site_name',
    'og:locale',
    'article:published_time',
  ]);
  assert.equal(tags['og:locale'], 'de_DE');
  assert.match(tags['og:description'] ?? '', /^Die Stadt .{100,150}…$/);
});

test('names no address where the site has none', () => {
  const tags = [...citationTags(full, aSite('')), ...sharingTags(full, aSite(''))];
  assert.deepEqual(
    tags.filter(([, content]) => content.includes('://')),
    [],
  );
});

test('writes the tags into the head, with every text inside of its attribute', () => {
  const article = anArticle({ title: '"><script>alert(1)</script>', lead: '</head> "a" & b' });
  const [page] = planPages(arrangeArchive([article]), [], site.config.sizes).filter(({ kind }) => kind === 'article');
  assert.ok(page);
  const [head = ''] = renderPage(page, site).split('</head>');
  assert.match(head, /<meta name="citation_title" content="[^"<]*&lt;script>alert\(1\)&lt;\/script>">/);
  assert.match(head, /<meta property="og:description" content="&lt;\/head> [^"]+ &amp; b">/);
  assert.equal(head.match(/<script/g)?.length, 2);
});
