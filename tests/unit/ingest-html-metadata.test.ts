import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metadata } from '../../src/ingest/metadata.ts';
import { personsIn } from '../../src/ingest/readers/html/metadata/persons.ts';
import { findTitle, type Titles, withoutSite } from '../../src/ingest/readers/html/metadata/title.ts';
import { firstDay } from '../../src/ingest/readers/html/metadata/written-day.ts';
import { readHtml } from '../../src/ingest/readers/html/read-html.ts';

const text = '<p>Seit drei Tagen regnet es in Bad Salz, und ein Ende ist nach Ansicht der Stadt nicht in Sicht.</p>';

function metadataOf(head: string, body = text): Metadata {
  const [read] = readHtml(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).texts;
  assert.ok(read);
  return read.metadata;
}

function linked(thing: object): string {
  return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

const days: readonly (readonly [written: string, day: string | undefined])[] = [
  ['2024-04-28T23:30:00+02:00', '2024-04-28'],
  ['2024-04-28T23:30:00Z', '2024-04-28'],
  ['28.04.2024, 17:19 Uhr', '2024-04-28'],
  ['Sonntag, 28. April 2024', '2024-04-28'],
  ['8. Jänner 2024', '2024-01-08'],
  ['28.4.24', '2024-04-28'],
  ['28 | 04 | 2024', '2024-04-28'],
  ['Sun Apr 28 19:20:36 CEST 2024', '2024-04-28'],
  ['April 28, 2024', '2024-04-28'],
  ['20240428T1719', '2024-04-28'],
  ['31.02.2024', undefined],
  ['Version 1.2.3', undefined],
  ['im April', undefined],
];

for (const [written, day] of days) {
  test(`"${written}" is ${day ?? 'no day'}`, () => assert.equal(firstDay(written), day));
}

const bylines: readonly (readonly [byline: string, persons: readonly string[]])[] = [
  ['Von Anna Klein', ['Anna Klein']],
  ['Von: Anna Klein und Jo Wolf', ['Anna Klein', 'Jo Wolf']],
  ['Ein Kommentar von Anna-Lena von der Heide (dpa)', ['Anna-Lena von der Heide']],
  ['Text: Jo Wolf, Redakteur', ['Jo Wolf']],
  ['von Anna Klein, TALFUNK Stand: 28. April 2023, 05:00', ['Anna Klein']],
  ['JO WOLFINGER', ['JO WOLFINGER']],
  ['dpa', []],
  ['Redaktion', []],
  ['Talbote Online', []],
  ['anna@talbote.example', []],
];

for (const [byline, persons] of bylines) {
  test(`the persons of "${byline}" are: ${persons.join(', ') || 'none'}`, () => {
    assert.deepEqual(personsIn(byline, ['Talbote', 'talbote.example', 'Talfunk']), persons);
  });
}

const noTitles: Titles = { social: undefined, linked: undefined, heading: undefined, tag: undefined };
const titles: readonly (readonly [offered: Partial<Titles>, title: string | undefined, says: string])[] = [
  [{ tag: 'Regen' }, 'Regen', 'the title tag, where there is nothing else'],
  [{ tag: 'A', heading: 'B', social: 'B', linked: 'A' }, 'B', 'what two agree on, against the search title'],
  [{ tag: 'A', heading: 'A', social: 'B', linked: 'A' }, 'B', 'what differs from the search title'],
  [{ tag: 'A', heading: 'A', social: 'A', linked: 'B' }, 'B', 'the linked headline, where it alone differs'],
  [{ tag: 'A', heading: 'Stadt A', social: 'A', linked: 'A' }, 'A', 'not a heading with its kicker'],
  [{ tag: 'Start', heading: 'B' }, 'B', 'the heading, where only the title tag speaks against it'],
  [{}, undefined, 'nothing, where nothing is offered'],
];

for (const [offered, title, says] of titles) {
  test(`the headline is ${says}`, () => {
    assert.equal(findTitle({ ...noTitles, ...offered })?.value, title);
  });
}

const ends: readonly (readonly [title: string, bare: string])[] = [
  ['Der Fluss steigt | Talbote', 'Der Fluss steigt'],
  ['Der Fluss steigt - und fällt - talbote.example', 'Der Fluss steigt - und fällt'],
  ['Talbote: Der Fluss steigt', 'Talbote: Der Fluss steigt'],
  ['Talbote » Der Fluss steigt', 'Der Fluss steigt'],
  ['Talbote', 'Talbote'],
];

for (const [title, bare] of ends) {
  test(`"${title}" without the name of the site is "${bare}"`, () => {
    assert.equal(withoutSite(title, ['Talbote', 'talbote.example'], undefined), bare);
  });
}

test('takes everything from JSON-LD and names the places', () => {
  const metadata = metadataOf(
    linked({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Talbote' },
        {
          '@type': ['NewsArticle'],
          headline: 'Der Fluss steigt &amp; steigt',
          description: 'Seit drei Tagen regnet es, und die Stadt warnt.',
          datePublished: '2024-04-28T23:30:00+02:00',
          dateModified: '2024-04-29T08:00:00+02:00',
          author: [{ '@id': '#anna' }, { '@type': 'Organization', name: 'dpa' }],
          publisher: { '@type': 'Organization', name: 'Talbote' },
          keywords: 'Regen, Bad Salz, ressort:lokal, Regen',
          mainEntityOfPage: { '@id': 'https://talbote.example/fluss' },
          inLanguage: 'de-AT',
        },
        { '@type': 'Person', '@id': '#anna', name: 'Anna Klein' },
      ],
    }),
  );
  assert.deepEqual(metadata, {
    title: { value: 'Der Fluss steigt & steigt', rule: 'JSON-LD headline' },
    lead: { value: 'Seit drei Tagen regnet es, und die Stadt warnt.', rule: 'JSON-LD description' },
    date: { value: '2024-04-28', rule: 'JSON-LD datePublished' },
    authors: { value: ['Anna Klein'], rule: 'JSON-LD author' },
    sources: { value: ['Talbote', 'dpa'], rule: 'JSON-LD publisher' },
    topics: { value: ['Regen', 'Bad Salz'], rule: 'JSON-LD keywords' },
    address: { value: 'https://talbote.example/fluss', rule: 'JSON-LD url' },
    language: { value: 'de', rule: 'JSON-LD inLanguage' },
  });
});

test('takes everything from meta tags where there is no JSON-LD', () => {
  const metadata = metadataOf(
    `<title>Der Fluss steigt | Talbote</title>
     <meta property="og:title" content="Der Fluss steigt"><meta property="og:site_name" content="Talbote">
     <meta name="author" content="Von Anna Klein, Talbote"><meta name="date" content="2024-04-28">
     <meta name="news_keywords" content="Regen; Bad Salz"><meta property="og:locale" content="de_DE">
     <link rel="canonical" href="https://talbote.example/fluss">`,
  );
  assert.deepEqual(
    Object.entries(metadata).map(([name, { value }]) => [name, value]),
    [
      ['title', 'Der Fluss steigt'],
      ['date', '2024-04-28'],
      ['authors', ['Anna Klein']],
      ['sources', ['Talbote']],
      ['topics', ['Regen', 'Bad Salz']],
      ['address', 'https://talbote.example/fluss'],
      ['language', 'de'],
    ],
  );
});

test('takes no empty title from a page whose title tag is empty', () => {
  assert.equal(metadataOf('<title> </title><meta property="og:title" content="&#1;">').title, undefined);
});

const dated: readonly (readonly [says: string, head: string, body: string, date: string])[] = [
  [
    'published before changed',
    '<meta property="article:modified_time" content="2024-05-02"><meta property="article:published_time" content="2024-05-01">',
    text,
    '2024-05-01',
  ],
  ['microdata', '', `<time itemprop="datePublished" datetime="2024-05-01T10:00">heute</time>${text}`, '2024-05-01'],
  [
    'the day in the address',
    '<link rel="canonical" href="https://talbote.example/2024/05/01/fluss">',
    text,
    '2024-05-01',
  ],
  ['a labelled date', '', `<h1>Der Fluss</h1><p>Veröffentlicht am 1. Mai 2024, 14:05 Uhr</p>${text}`, '2024-05-01'],
  [
    'the date at the headline, not the one of a comment',
    '',
    `<h1>Der Fluss</h1><span class="date">01.05.2024</span>${text}<div class="comments"><time datetime="2024-06-01">1. Juni</time><p>Schlimm!</p></div>`,
    '2024-05-01',
  ],
  [
    'the change, where nothing else is known',
    '<meta property="article:modified_time" content="2024-05-02">',
    text,
    '2024-05-02',
  ],
  [
    'the month in the address, at last',
    '<link rel="canonical" href="https://talbote.example/2024/05/fluss">',
    text,
    '2024-05',
  ],
];

for (const [says, head, body, date] of dated) {
  test(`a page is dated by ${says}`, () => assert.equal(metadataOf(head, body).date?.value, date));
}

test('dates no page by the days that its text tells of', () => {
  const told = 'Am 12. Mai 1998 stand das Wasser so hoch wie nie, sagte die Bürgermeisterin von Bad Salz gestern.';
  assert.equal(metadataOf('', `<h1>Der Fluss</h1><p>${told}</p>${text}`).date, undefined);
  assert.equal(metadataOf('', `<h1>Der Fluss</h1>${text.repeat(12)}<p>Das war am 12. Mai 1998</p>`).date, undefined);
});

test('prefers a person of the byline to the newspaper in JSON-LD', () => {
  const head = linked({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Talbote' } });
  const body = `<h1>Der Fluss</h1><div class="article__author"><span>Von</span> <a>Anna Klein</a></div>${text}`;
  assert.deepEqual(metadataOf(head, body).authors, { value: ['Anna Klein'], rule: 'byline' });
});

test('takes the newspaper for the author where no person is named', () => {
  const head = linked({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Talbote' } });
  assert.deepEqual(metadataOf(head).authors?.value, ['Talbote']);
});

test('takes a pen name from an element that is made for names', () => {
  const body = `<h1>Der Fluss</h1><span class="author vcard">Mia</span>${text}`;
  assert.deepEqual(metadataOf('', body).authors?.value, ['Mia']);
});

const broken: readonly (readonly [says: string, json: string])[] = [
  ['a comma too many', '{"@type":"NewsArticle","headline":"Der Fluss",}'],
  ['a line break inside of a string', '{"@type":"NewsArticle","articleBody":"eins\nzwei","headline":"Der Fluss"}'],
  ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Der Fluss"} -->'],
  ['a missing end', '{"@type":"NewsArticle","headline":"Der Fluss","author":{"name":'],
];

for (const [says, json] of broken) {
  test(`reads JSON-LD with ${says}`, () => {
    assert.equal(metadataOf(`<script type="application/ld+json">${json}</script>`).title?.value, 'Der Fluss');
  });
}

test('keys of objects in JSON-LD and attributes are nothing but data', () => {
  const head =
    '<meta name="__proto__" content="x"><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Falsch"},"constructor":{"name":"Falsch"}}</script>';
  assert.equal(metadataOf(head).title, undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'headline'), false);
});

test('takes the address from the note of the browser that saved the page', () => {
  const [read] = readHtml(`<!-- saved from url=(0030)https://talbote.example/fluss -->\n${text}`).texts;
  assert.equal(read?.metadata.address?.value, 'https://talbote.example/fluss');
});

test('knows a page of a web archive by its own address', () => {
  const head = '<link rel="canonical" href="https://web.archive.org/web/20140109030403/http://talbote.example/fluss">';
  assert.equal(metadataOf(head).address?.value, 'http://talbote.example/fluss');
});
