// ninjs: items that keep the schema of version 2.1, and say no more of a day or of rights than is known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { type NinjsContext, ninjsItem, ninjsLine } from '../../src/article/data/ninjs.ts';
import { namesOfArticle } from '../../src/article/names-of-article.ts';
import { createMarkdown } from '../../src/build/markdown.ts';
import { anyArticle } from '../laws/any-article.ts';
import { aDate, anArticle } from './an-article.ts';

const markdown = createMarkdown();
const context: NinjsContext = {
  addressOf: ({ slug }) => `https://archiv.example/artikel/${slug}.html`,
  has: (slug) => slug !== 'fort',
  namesOf: (article, field) => namesOfArticle(article, field).map((name) => ({ name })),
  bodyOf: ({ body, language }) => markdown.toTextAndHtml(body, language),
  publisher: 'Verein',
  rights: '© Verein',
};

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isUri: Check = (value) => typeof value === 'string' && URL.canParse(value);
/** RFC 3339, date-time. */
const isDateTime: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(value);
const listOf =
  (properties: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => keeps(item, properties, required));
const texts = { role: isText, contenttype: isText, value: isText };
const named = { name: isText, rel: isText, uri: isUri, literal: isText };

/** ninjs-schema_2.1.json: of all its properties those that we write; it allows no others ("unevaluatedProperties": false). */
const schema: Readonly<Record<string, Check>> = {
  uri: isUri,
  type: (value) => ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'].includes(String(value)),
  profile: isText,
  firstcreated: isDateTime,
  versioncreated: isDateTime,
  contentcreated: isDateTime,
  copyrightnotice: isText,
  usageterms: isText,
  language: isText,
  descriptions: listOf(texts, ['value']),
  bodies: listOf({ ...texts, charcount: Number.isFinite, wordcount: Number.isFinite }, ['value']),
  headlines: listOf(texts, ['value']),
  people: listOf(named),
  organisations: listOf(named),
  places: listOf(named),
  subjects: listOf(named),
  infosources: listOf({ name: isText, role: isText, uri: isUri, literal: isText }),
  by: isText,
  renditions: listOf({ name: isText, href: isUri, contenttype: isText }, ['name']),
  associations: listOf({ name: isText, uri: isUri, type: isText }, ['name', 'uri']),
  altids: listOf({ role: isText, value: isText }),
  standard: (value) => keeps(value, { name: isText, version: isText, schema: isUri }, []),
};

function keeps(item: unknown, properties: Readonly<Record<string, Check>>, required: readonly string[]): boolean {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const found = Object.entries(item);
  return required.every((key) => key in item) && found.every(([key, value]) => properties[key]?.(value) === true);
}

test('writes a line for each article that keeps the schema, whatever the article says', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const line = ninjsLine(article, context);
      assert.ok(line.endsWith('\n') && !line.slice(0, -1).includes('\n'));
      const item: unknown = JSON.parse(line);
      assert.ok(keeps(item, schema, ['uri']), line);
    }),
    { numRuns: 200 },
  );
});

test('the check of the schema finds what the schema forbids', () => {
  const item = ninjsItem(anArticle(), context);
  assert.ok(keeps(item, schema, ['uri']));
  for (const wrong of [{ uri: 'a b' }, { contentcreated: '2014-03-05' }, { type: 'Text' }, { section: 'Politik' }])
    assert.ok(!keeps({ ...item, ...wrong }, schema, ['uri']), JSON.stringify(wrong));
});

test('says all that an article says, under the names of the standard', () => {
  const article = anArticle({
    slug: 'bruecke',
    title: 'Die Brücke',
    lead: 'Ein Satz.',
    date: aDate('2014-03-05'),
    authors: ['Anna Huber', 'dpa'],
    sources: ['Donaupost'],
    persons: ['Peter Klein'],
    places: ['Linz'],
    organisations: ['Stadtrat'],
    topics: ['Verkehr'],
    section: 'Lokales',
    url: 'https://donaupost.example/1',
    versions: ['bruecke-2', 'fort'],
    copies: ['agentur'],
    added: '2019-01-02',
    corrections: [{ date: '2020-05-06', what: 'Zahl', why: undefined, before: undefined }],
    original: { file: 'raw/a.txt', sha256: '0'.repeat(64) },
    body: 'Die *neue* Brücke.',
  });
  assert.deepEqual(ninjsItem(article, context), {
    uri: 'https://archiv.example/artikel/bruecke.html',
    type: 'text',
    profile: 'text-only',
    standard: { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' },
    firstcreated: '2019-01-02T00:00:00Z',
    versioncreated: '2020-05-06T00:00:00Z',
    contentcreated: '2014-03-05T00:00:00Z',
    copyrightnotice: '© Verein',
    language: 'de',
    headlines: [{ role: 'main', contenttype: 'text/plain', value: 'Die Brücke' }],
    descriptions: [
      { role: 'summary', contenttype: 'text/plain', value: 'Ein Satz.' },
      { role: 'date', contenttype: 'text/plain', value: '2014-03-05' },
    ],
    bodies: [
      { role: 'main', contenttype: 'text/plain', value: 'Die neue Brücke.' },
      { role: 'richtext', contenttype: 'text/html', value: '<p>Die <em>neue</em> Brücke.</p>\n' },
      { role: 'source', contenttype: 'text/markdown', value: 'Die *neue* Brücke.' },
    ],
    by: 'Anna Huber, dpa',
    people: [{ name: 'Peter Klein', rel: 'mentions' }],
    organisations: [{ name: 'Stadtrat', rel: 'mentions' }],
    places: [{ name: 'Linz', rel: 'mentions' }],
    subjects: [
      { name: 'Verkehr', rel: 'about' },
      { name: 'Lokales', rel: 'section' },
    ],
    infosources: [
      { name: 'Donaupost' },
      { name: 'Anna Huber', role: 'https://schema.org/author' },
      { name: 'dpa', role: 'https://schema.org/author' },
      { name: 'Verein', role: 'https://schema.org/provider' },
    ],
    renditions: [{ name: 'web', href: 'https://donaupost.example/1' }],
    associations: [
      { name: 'version', uri: 'https://archiv.example/artikel/bruecke-2.html', type: 'text' },
      { name: 'copy', uri: 'https://archiv.example/artikel/agentur.html', type: 'text' },
    ],
    altids: [
      { role: 'slug', value: 'bruecke' },
      { role: 'sha256', value: '0'.repeat(64) },
    ],
  });
});

const dates: readonly (readonly [date: string, contentcreated: string | undefined])[] = [
  ['2014-03-05', '2014-03-05T00:00:00Z'],
  ['2014-03', undefined],
  ['2014', undefined],
  ['XXXX-03-05', undefined],
];
for (const [date, contentcreated] of dates) {
  test(`says "${date}" as it is known, and a day of creation only where one is known`, () => {
    const item = ninjsItem(anArticle({ date: aDate(date) }), context);
    assert.equal(item.contentcreated, contentcreated);
    assert.equal(item.descriptions?.find(({ role }) => role === 'date')?.value, date);
  });
}

test('names no day, no list and no right of which nothing is known', () => {
  const bare: Article = anArticle({ slug: 'a', body: 'Text.' });
  const item = ninjsItem(bare, { ...context, publisher: undefined, rights: undefined });
  const keys = 'uri type profile standard language headlines bodies altids';
  assert.deepEqual(Object.keys(item), keys.split(' '));
  const free = ninjsItem(bare, { ...context, rights: 'Frei für alle' });
  assert.deepEqual([free.copyrightnotice, free.usageterms], [undefined, 'Frei für alle']);
});
