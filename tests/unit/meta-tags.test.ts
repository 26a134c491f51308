// What reference managers and link previews are told, field by field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metaTags } from '../../layouts/metadata/meta-tags.ts';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { aSite } from '../site/a-site.ts';
import { noEditorsRules, planPages } from '../site/plan-pages.ts';
import { aDate, anArticle } from './an-article.ts';

const site = aSite('url: https://archiv.example/\nrights: © Verein\npublisher: Verein');
const full = anArticle({
  title: 'Brücke & „Steg“',
  lead: `Die Stadt hat sie eröffnet. ${'Danach gingen alle zu Fuß hinüber. '.repeat(5)}`.trim(),
  date: aDate('1998-11-07'),
  authors: ['Anna Maria Huber', 'dpa'],
  sources: ['Donaupost', 'dpa'],
});

function valuesOf(article: Article, wanted: string, at = site): readonly string[] {
  const tags = metaTags(article, at).filter(({ name, property }) => name === wanted || property === wanted);
  return tags.flatMap(({ content }) => content || []);
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
    const first = names.map((name) => valuesOf(full, name)).find((values) => values.length > 0);
    assert.deepEqual(first, expected);
  });
}

test('has no tag that makes Zotero take it for anything but a newspaper article', () => {
  const telling = /^citation_(?:journal|book|inbook|conference|technical_report|dissertation|isbn)/;
  assert.deepEqual(
    metaTags(full, site).filter(({ name = '' }) => telling.test(name)),
    [],
  );
});

test('names a sole author with two surnames and two forenames where Zotero does not make two of him', () => {
  const sole = anArticle({ authors: ['Anna Maria von der Heide'] });
  assert.deepEqual(valuesOf(sole, 'citation_author'), []);
  assert.deepEqual(valuesOf(sole, 'DC.creator'), ['von der Heide, Anna Maria']);
});

test('names one author with a semicolon where Zotero does not make two of him', () => {
  const one = anArticle({ authors: ['Redaktion; Wien'] });
  assert.deepEqual(valuesOf(one, 'citation_author'), ['Redaktion / Wien']);
  assert.deepEqual(valuesOf(one, 'DC.creator'), ['Redaktion / Wien']);
});

test('says nothing that Zotero takes for a newspaper where none is known', () => {
  const unknown = anArticle({ sources: [] });
  assert.deepEqual([...valuesOf(unknown, 'DC.source'), ...valuesOf(unknown, 'og:site_name')], []);
});

test('tells no more of the date than is known, and no moment but a day', () => {
  const month = anArticle({ date: aDate('2014-03') });
  assert.deepEqual(valuesOf(month, 'citation_publication_date'), ['2014-03']);
  assert.deepEqual(valuesOf(month, 'article:published_time'), []);
  const withoutYear = anArticle({ date: aDate('XXXX-03-05') });
  assert.deepEqual(valuesOf(withoutYear, 'citation_publication_date'), []);
});

const shown: readonly (readonly [property: string, content: string | undefined])[] = [
  ['og:type', 'article'],
  ['og:title', 'Brücke & „Steg“'],
  ['og:description', full.lead],
  ['og:url', 'https://archiv.example/artikel/haushalt.html'],
  ['og:site_name', 'Prüfarchiv'],
  ['og:locale', 'de_DE'],
  ['article:published_time', '1998-11-07'],
];

for (const [property, content] of shown) {
  test(`tells who shows a link its ${property}`, () => {
    assert.deepEqual(valuesOf(full, property), [content]);
  });
}

test('names no address where the site has none', () => {
  assert.deepEqual(
    metaTags(full, aSite('')).filter(({ content }) => content?.includes('://')),
    [],
  );
});

test('writes the tags into the head, with every text inside of its attribute', () => {
  const article = anArticle({ title: '"><script>alert(1)</script>', lead: '</head> "a" & b' });
  const [page] = planPages(arrangeArchive([article]), [], site.config.sizes, noEditorsRules).filter(
    ({ kind }) => kind === 'article',
  );
  assert.ok(page);
  const [head = ''] = renderPage(page, site).split('</head>');
  assert.match(
    head,
    /<meta name="citation_title" property="og:title" content="[^"<]*&lt;script>alert\(1\)&lt;\/script>">/,
  );
  assert.match(head, /<meta name="citation_abstract" property="og:description" content="&lt;\/head> [^"]+ &amp; b">/);
  assert.equal(head.match(/<script/g)?.length, 2);
});
