// What an article's page says as linked data, held against the vocabulary of schema.org.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedData } from '../../layouts/metadata/linked-data.ts';
import { newsArticle } from '../../layouts/metadata/news-article.ts';
import { aSite } from '../site/a-site.ts';
import { aDate, anArticle } from './an-article.ts';

const full = anArticle({
  title: 'Die „neue“ Brücke',
  lead: 'Die Stadt hat sie eröffnet.',
  date: aDate('1998-11-07'),
  authors: ['Anna von der Heide', 'Redaktion Wien'],
  body: 'Der Bürgermeister durchschnitt am Morgen das Band.',
  sources: ['Donaupost', 'dpa', 'Deutsche Presse-Agentur'],
  persons: ['Karl Huber'],
  places: ['Linz'],
  organisations: ['Brückenverein'],
  topics: ['Verkehr'],
  section: 'Lokales',
  url: 'https://donaupost.example/bruecke',
});

/** JSON as a machine reads it. */
function read(...parameters: Parameters<typeof newsArticle>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(newsArticle(...parameters)));
}

test('says everything that is known of an article', () => {
  assert.deepEqual(read(full, aSite('url: https://archiv.example/\npublisher: Geschichtsverein')), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Die „neue“ Brücke',
    datePublished: '1998-11-07',
    inLanguage: 'de',
    author: [
      { '@type': 'Person', name: 'Anna von der Heide', familyName: 'von der Heide', givenName: 'Anna' },
      { '@type': 'Organization', name: 'Redaktion Wien' },
    ],
    publisher: { '@type': 'Organization', name: 'Geschichtsverein' },
    isPartOf: [{ '@type': 'Newspaper', name: 'Donaupost' }],
    sourceOrganization: [
      { '@type': 'Organization', name: 'dpa' },
      { '@type': 'Organization', name: 'Deutsche Presse-Agentur' },
    ],
    articleSection: 'Lokales',
    about: [{ '@type': 'Thing', name: 'Verkehr' }],
    mentions: [
      { '@type': 'Person', name: 'Karl Huber' },
      { '@type': 'Place', name: 'Linz' },
      { '@type': 'Organization', name: 'Brückenverein' },
    ],
    wordCount: 7,
    timeRequired: 'PT1M',
    url: 'https://archiv.example/artikel/haushalt.html',
    isBasedOn: 'https://donaupost.example/bruecke',
  });
});

test('leaves out what is not known, and addresses of a site that has none', () => {
  const bare = read(anArticle({ language: 'en' }), aSite(''));
  assert.deepEqual(Object.keys(bare), [
    '@context',
    '@type',
    'headline',
    'inLanguage',
    'publisher',
    'wordCount',
    'timeRequired',
  ]);
  assert.equal(bare.inLanguage, 'en');
  assert.deepEqual(bare.publisher, { '@type': 'Organization', name: 'Prüfarchiv' });
});

for (const [date, published] of [
  ['2014-03-05', '2014-03-05'],
  ['2014-03', '2014-03'],
  ['2014', '2014'],
  ['XXXX-03-05', undefined],
  ['', undefined],
] as const) {
  test(`says of the date "${date}" ${published ?? 'nothing'}`, () => {
    assert.equal(read(anArticle({ date: aDate(date) }), aSite()).datePublished, published);
  });
}

test('cannot be ended or commented out by any text in it', () => {
  const texts = ['</script><script>', '<!-- <script', '</SCRIPT >', ']]>', '\u{2028}'];
  const hostile = anArticle({ title: texts.join(), lead: texts.join(), persons: texts, sources: texts });
  const element = linkedData(newsArticle(hostile, aSite()));
  const json = /^<script type="application\/ld\+json">(?<json>[^<]*)<\/script>$/.exec(element)?.groups?.json;
  assert.equal(JSON.parse(json ?? '{}').headline, texts.join());
});

/** https://schema.org/version/latest: the types of which each of our properties may be, and the types that may have it. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  headline: ['Text'],
  wordCount: ['Integer'],
  timeRequired: ['Duration'],
  datePublished: ['Date', 'DateTime'],
  inLanguage: ['Text', 'Language'],
  author: ['Person', 'Organization'],
  publisher: ['Person', 'Organization'],
  isPartOf: ['CreativeWork', 'Newspaper', 'URL'],
  sourceOrganization: ['Organization'],
  articleSection: ['Text'],
  about: ['Thing', 'Person', 'Place', 'Organization'],
  mentions: ['Thing', 'Person', 'Place', 'Organization'],
  url: ['URL'],
  isBasedOn: ['CreativeWork', 'Product', 'URL'],
};
const propertiesOf: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: Object.keys(ranges),
  Person: ['name', 'familyName', 'givenName'],
  Organization: ['name'],
  Newspaper: ['name'],
  Place: ['name'],
  Thing: ['name'],
};

test('uses the types and properties of schema.org as it defines them', () => {
  const { '@context': context, '@type': type, ...properties } = read(full, aSite());
  assert.deepEqual([context, type], ['https://schema.org', 'NewsArticle']);
  for (const [property, values] of Object.entries(properties)) {
    for (const value of [values].flat()) assert.ok(ranges[property]?.includes(typeOf(value)), property);
  }
});

function typeOf(value: unknown): string {
  if (Number.isInteger(value)) return 'Integer';
  if (typeof value === 'string') {
    if (/^P(?:T\d+M)$/.test(value)) return 'Duration';
    if (URL.canParse(value)) return 'URL';
    return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? 'Date' : 'Text';
  }
  assert.ok(typeof value === 'object' && value !== null && '@type' in value);
  const { '@type': type, ...properties } = value;
  for (const property of Object.keys(properties)) assert.ok(propertiesOf[String(type)]?.includes(property), property);
  return String(type);
}
