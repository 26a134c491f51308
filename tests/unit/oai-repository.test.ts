// The OAI Static Repository: what the standard asks of the file, element by element, and honest days.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { datestampOf } from '../../src/article/data/oai-record.ts';
import { type OaiRepository, oaiRepository } from '../../src/article/data/oai-repository.ts';
import { anyArticle } from '../laws/any-article.ts';
import { aDate, anArticle } from './an-article.ts';
import { readStrictXml, type XmlElement } from './strict-xml.ts';

const repository: OaiRepository = {
  title: 'Größe & Maß',
  email: 'archiv@example.org',
  siteUrl: 'https://archiv.example.org/',
  ownAddress: 'https://archiv.example.org/daten/oai-pmh.xml',
  gateway: undefined,
  addressOf: ({ slug }) => `https://archiv.example.org/artikel/${slug}.html`,
  publisher: 'Verein',
  rights: '© Verein',
};
const read = (articles: readonly Article[], changes: Partial<OaiRepository> = {}) =>
  readStrictXml([...oaiRepository(articles, { ...repository, ...changes })].join(''));

const [static_, oai] = [
  '{http://www.openarchives.org/OAI/2.0/static-repository}',
  '{http://www.openarchives.org/OAI/2.0/}',
];
const [oaiDc, dc] = ['{http://www.openarchives.org/OAI/2.0/oai_dc/}', '{http://purl.org/dc/elements/1.1/}'];
const namesIn = ({ children }: XmlElement) => children.map(({ name }) => name);
const textIn = (element: XmlElement | undefined, name: string) =>
  element?.children.filter((child) => child.name === name).map(({ text }) => text) ?? [];
const dcElements = (
  'title creator subject description publisher contributor date type format identifier source language relation ' +
  'coverage rights'
)
  .split(' ')
  .map((name) => dc + name);

/** Section 3 of the specification, static-repository.xsd, OAI-PMH-static-repository.xsd and oai_dc.xsd, as assertions. */
function assertStaticRepository(root: XmlElement): void {
  assert.equal(root.name, `${static_}Repository`);
  assert.deepEqual(namesIn(root), [`${static_}Identify`, `${static_}ListMetadataFormats`, `${static_}ListRecords`]);
  const [identify, formats, list] = root.children;
  assert.ok(identify && formats && list);
  assert.deepEqual(
    namesIn(identify),
    'repositoryName baseURL protocolVersion adminEmail earliestDatestamp deletedRecord granularity'
      .split(' ')
      .map((name) => oai + name),
  );
  const [, baseUrl = '', version, email = '', earliest = '', deleted, granularity] = identify.children.map(
    ({ text }) => text,
  );
  assert.ok(URL.canParse(baseUrl) && !/[?#]/.test(baseUrl));
  assert.match(email, /^\S+@(?:\S+\.)+\S+$/);
  assert.deepEqual([version, deleted, granularity], ['2.0', 'no', 'YYYY-MM-DD']);
  assert.deepEqual(
    formats.children.map((format) => format.children.map(({ name, text }) => [name, text])),
    [
      [
        [`${oai}metadataPrefix`, 'oai_dc'],
        [`${oai}schema`, 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'],
        [`${oai}metadataNamespace`, 'http://www.openarchives.org/OAI/2.0/oai_dc/'],
      ],
    ],
  );
  assert.deepEqual(list.attributes, { metadataPrefix: 'oai_dc' });
  assert.ok(list.children.length > 0);
  const datestamps = list.children.map(assertRecord);
  assert.equal(earliest, [...datestamps].sort()[0]);
  const identifiers = list.children.flatMap((record) => textIn(record.children[0], `${oai}identifier`));
  assert.equal(new Set(identifiers).size, identifiers.length);
}

/** Gives its datestamp. */
function assertRecord(record: XmlElement): string {
  assert.equal(record.name, `${oai}record`);
  assert.deepEqual(namesIn(record), [`${oai}header`, `${oai}metadata`]);
  const [header, metadata] = record.children;
  assert.ok(header && metadata);
  assert.deepEqual(namesIn(header), [`${oai}identifier`, `${oai}datestamp`]);
  assert.deepEqual(header.attributes, {});
  const [identifier = '', datestamp = ''] = header.children.map(({ text }) => text);
  assert.match(identifier, /^oai:[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)+:[a-zA-Z0-9\-_.!~*'();/?:@&=+$,%]+$/);
  assert.match(datestamp, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(namesIn(metadata), [`${oaiDc}dc`]);
  const [description] = metadata.children;
  assert.ok(description);
  assert.ok(description.attributes['xsi:schemaLocation']?.startsWith('http://www.openarchives.org/OAI/2.0/oai_dc/ '));
  for (const { name, children, text } of description.children) {
    assert.ok(dcElements.includes(name), name);
    assert.deepEqual(children, []);
    assert.notEqual(text, '');
  }
  assert.deepEqual(textIn(description, `${dc}identifier`).length, 1);
  return datestamp;
}

test('writes a repository that keeps the standard, whatever articles say', () => {
  const anyArchive = fc.uniqueArray(anyArticle, { minLength: 1, maxLength: 4, selector: ({ slug }) => slug });
  fc.assert(
    fc.property(anyArchive, (articles) => assertStaticRepository(read(articles))),
    { numRuns: 200 },
  );
});

test('says of an article what Dublin Core has a word for, and dates no more exactly than it is dated', () => {
  const article = anArticle({
    slug: 'bruecke',
    title: 'Brücke & "Turm" <neu>',
    lead: 'Ein Satz.',
    date: aDate('2014-03'),
    authors: ['Anna von der Heide', 'dpa'],
    sources: ['Donaupost'],
    section: 'Lokales',
    topics: ['Verkehr', 'Lokales'],
    persons: ['Peter Klein'],
    organisations: ['Stadtrat'],
    places: ['Linz'],
    url: 'https://donaupost.example/1',
  });
  const [, , list] = read([article]).children;
  const [header, metadata] = list?.children[0]?.children ?? [];
  assert.deepEqual(textIn(header, `${oai}identifier`), ['oai:archiv.example.org:bruecke']);
  const said = metadata?.children[0]?.children.map(({ name, text }) => [name.slice(dc.length), text]);
  assert.deepEqual(said, [
    ['title', 'Brücke & "Turm" <neu>'],
    ['creator', 'von der Heide, Anna'],
    ['creator', 'dpa'],
    ['subject', 'Lokales'],
    ['subject', 'Verkehr'],
    ['subject', 'Peter Klein'],
    ['subject', 'Stadtrat'],
    ['description', 'Ein Satz.'],
    ['publisher', 'Verein'],
    ['date', '2014-03'],
    ['type', 'Text'],
    ['identifier', 'https://archiv.example.org/artikel/bruecke.html'],
    ['source', 'Donaupost'],
    ['source', 'https://donaupost.example/1'],
    ['language', 'de'],
    ['coverage', 'Linz'],
    ['rights', '© Verein'],
  ]);
});

const correction = { date: '2020-05-06', what: 'Zahl', why: undefined, before: undefined };
const stamps: readonly (readonly [what: string, Partial<Article>, datestamp: string])[] = [
  ['the day it was added', { added: '2019-01-02', date: aDate('2014-03-05') }, '2019-01-02'],
  ['its last correction', { added: '2019-01-02', corrections: [correction] }, '2020-05-06'],
  ['the day it was added, where that is later', { added: '2021-01-02', corrections: [correction] }, '2021-01-02'],
  ['its own day, where nothing is said', { date: aDate('2014-03-05') }, '2014-03-05'],
  ['the day of the protocol for an older article', { date: aDate('1914-03-05') }, '2002-06-14'],
  ['the day of the protocol for a date that is no whole day', { date: aDate('2014-03') }, '2002-06-14'],
  ['the day of the protocol where no year is known', { date: aDate('XXXX-03-05') }, '2002-06-14'],
];
for (const [what, changes, datestamp] of stamps) {
  test(`dates a record by ${what}`, () => {
    assert.equal(datestampOf(anArticle(changes)), datestamp);
  });
}

test('names the address of the gateway where one speaks for the archive, and identifies below a path by the path', () => {
  const below = read([anArticle({ slug: 'a' })], {
    siteUrl: 'https://example.org/archiv/',
    ownAddress: 'https://example.org/archiv/daten/oai-pmh.xml',
    gateway: 'https://gateway.example.net/oai/',
  });
  const [identify, , list] = below.children;
  assert.deepEqual(textIn(identify, `${oai}baseURL`), [
    'https://gateway.example.net/oai/example.org/archiv/daten/oai-pmh.xml',
  ]);
  assert.deepEqual(textIn(list?.children[0]?.children[0], `${oai}identifier`), ['oai:example.org:archiv/a']);
});
