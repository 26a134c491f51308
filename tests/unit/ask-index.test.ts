// What a search finds in an archive, and in which order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orders } from '../../src/search/ask-index.ts';
import type { FacetCounts } from '../../src/search/narrow.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import { aSearchIndex, found, numbersOf } from './a-search-index.ts';
import { aDate } from './an-article.ts';

const noCounts: FacetCounts = {
  jahr: [],
  rubrik: [],
  quelle: [],
  thema: [],
  person: [],
  ort: [],
  organisation: [],
};

const archive = [
  'Der Haushaltsausschuss des Landtags hat den Bericht über die Häuser am Fluss gelesen.', // 0
  'Am Haus der Familie Köhler hält der Bus. Der Ausschuss tagt erst wieder im Mai.', // 1
  'Die Minister gingen früh. Der Abbau der Schulden kam nicht voran, sagte Köhler.', // 2
  'Das Museum zeigt alte Uhren aus Wien-Ottakring, sie gehen noch immer genau.', // 3
  'Wie Nord und Süd stritten! Die Premiere im Theater gewann, der Premier verlor.', // 4
];

const questions: readonly (readonly [query: string, numbers: readonly number[], what: string])[] = [
  ['Ausschuss', [1, 0], 'the word before compounds with it'],
  ['Haus', [1, 0], 'other forms behind the word itself'],
  ['Haeuser', [0, 1], 'umlauts that are written out'],
  ['KÖHLER', [1, 2], 'any case'],
  ['Ko\u0308hler', [1, 2], 'letters that are taken apart'],
  ['gehen', [3, 2], 'strong verbs'],
  ['Museen', [3], 'plurals from Latin'],
  ['Musuem', [3], 'two letters in the wrong order'],
  ['Ashaltsausschuss', [], 'nothing for what is no word'],
  ['Schuldenabbau', [2], 'a compound that the text takes apart'],
  ['Haushalts Ausschuss', [0, 1], 'a compound that the question takes apart'],
  ['Ottakring', [3], 'a part of a word with a hyphen'],
  ['Wien ODER Uhren', [3], 'a town, and no words that stand in every text'],
  ['Wienottakring', [3], 'a word with a hyphen as one'],
  ['Premiere', [4], 'a word beside another one of its stem'],
  ['"der Premier"', [4], 'a phrase'],
  ['„der Ausschuss“', [1], 'a phrase in German quotation marks'],
  ['"Premier der"', [], 'no phrase whose words stand in another order'],
  ['Was hält am Haus der Familie?', [1, 0], 'a question'],
  ['Quastenflosser', [], 'nothing for a word that is nowhere'],
  ['Köhler -Schulden', [1], 'articles without a word'],
  ['Köhler -"der Bus"', [2], 'articles without a phrase'],
  ['Haush*', [0], 'words that begin so'],
  ['Museum ODER Theater', [3, 4], 'either of two words'],
  ['der', [1, 0, 4, 2], 'words that say nothing, when there are no others'],
];

for (const [query, numbers, what] of questions) {
  test(`finds ${what}: ${query}`, async (context) => {
    const index = await aSearchIndex(context, archive);
    const answer = await found(index, query);
    if (query === 'der') assert.deepEqual([...answer].sort(), [...numbers].sort());
    else assert.deepEqual(answer, numbers);
  });
}

const hyphened = [
  'Der US-Präsident kam.', // 0
  'Der Präsident der USA kam.', // 1
  'Ein Kanzler kam aus den US.', // 2
  'Zwei US-Präsidenten kamen.', // 3
  'Der US Präsident kam.', // 4
];

test('takes a word with a hyphen as a whole on both sides of ODER, and behind a minus', async (context) => {
  const index = await aSearchIndex(context, hyphened);
  const sorted = async (query: string) => [...(await found(index, query))].sort();
  assert.deepEqual(await sorted('US-Präsident ODER Kanzler'), [0, 2, 3, 4]);
  assert.deepEqual(await sorted('Kanzler ODER US-Präsident'), [0, 2, 3, 4]);
  assert.deepEqual(await sorted('kam -US-Präsident'), [1, 2]);
});

test('finds an odd letter as it stands in the text', async (context) => {
  assert.deepEqual(await found(await aSearchIndex(context, ['Ein ½ Liter.', 'Ein 1 Liter.']), '½'), [0]);
});

const aboutTowns = [
  'Die Gründung der Stadt Lauda fiel in das Jahr 1344.', // 0
  'Lauda hat einen Bahnhof, die Strecke kam später dazu.', // 1
  'Der Verein gründete sich in Graz neu.', // 2
  'Der Prinz von Łódź reiste mit Erdoğan und einem Paar aus Graz.', // 3
];

const among: readonly (readonly [query: string, numbers: readonly number[], what: string])[] = [
  ['Wann wurde Lauda gegründet?', [0, 1, 2], 'words of one origin'],
  ['Gründung Graz', [2, 0, 3], 'words of one origin, behind the word itself'],
  ['Prinzenpaar Lodz', [3], 'a part of a compound'],
  ['erdogan', [3], 'a name without its foreign letters'],
  ['Prinzenpaar', [], 'nothing for a compound alone whose parts are apart'],
];

for (const [query, numbers, what] of among) {
  test(`finds among several words ${what}: ${query}`, async (context) => {
    assert.deepEqual(await found(await aSearchIndex(context, aboutTowns), query), numbers);
  });
}

test('makes compounds of neighbours in a short question, and none in a sentence', async (context) => {
  const index = await aSearchIndex(context, ['Der Gerichtssaal war voll.', 'Ein Saal mit Bühne.']);
  assert.deepEqual(await found(index, 'Gericht Saal'), [0, 1]);
  assert.deepEqual(await found(index, 'Gericht Saal Bühne Vorhang Stuhl Tisch'), [1, 0]);
});

test('finds nothing where no word and no choice is given', async (context) => {
  const index = await aSearchIndex(context, archive);
  const { counts, ...answer } = await index.ask({ query: ' ?! ', chosen: nothingChosen, order: 'beste' });
  assert.deepEqual(answer, { total: 0, hits: [], corrections: [], notes: [] });
  assert.deepEqual((await counts()).facets, noCounts);
});

test('answers the same whatever was asked before', async (context) => {
  const index = await aSearchIndex(context, archive);
  const first = await found(index, 'Haus Köhler');
  for (const [query] of questions) await found(index, query);
  assert.deepEqual(await found(index, 'Haus Köhler'), first);
});

test('puts articles with the word in their headline first', async (context) => {
  const texts = ['Graz liegt an der Mur, und Graz ist alt.', 'Die Stadt hat gewählt.'];
  const index = await aSearchIndex(context, texts, [{}, { title: 'Graz wählt' }]);
  assert.deepEqual(await found(index, 'Graz'), [1, 0]);
});

test('finds names that stand in front matter only', async (context) => {
  const index = await aSearchIndex(context, ['Ein Text.'], [{ persons: ['Choe Son Hui'] }]);
  assert.deepEqual(await found(index, 'Choe Son Hui'), [0]);
});

const dated = [
  { date: aDate('2014-05-01'), sources: ['KCNA'] },
  { date: aDate('2015'), sources: ['dpa', 'KCNA'] },
  { date: aDate('2015-02'), sources: ['APA'] },
  { date: aDate('XXXX-01-21'), sources: [] },
];

test('narrows by values, of which any will do, and counts what is left', async (context) => {
  const index = await aSearchIndex(context, ['Brücke', 'Brücke', 'Brücke', 'Brücke'], dated);
  const all = await index.ask({ query: 'Brücke', chosen: nothingChosen, order: 'beste' });
  assert.deepEqual((await all.counts()).facets, {
    ...noCounts,
    jahr: [
      { value: '2015-02', count: 1 },
      { value: '2015', count: 2 },
      { value: '2014-05', count: 1 },
      { value: '2014', count: 1 },
    ],
    quelle: [
      { value: 'KCNA', count: 2 },
      { value: 'APA', count: 1 },
      { value: 'dpa', count: 1 },
    ],
  });
  const narrowed = await index.ask({
    query: 'Brücke',
    chosen: { ...nothingChosen, jahr: ['2015'], quelle: ['KCNA', 'APA'] },
    order: 'beste',
  });
  assert.deepEqual(await numbersOf(narrowed), [1, 2]);
});

test('counts the values of a facet as if none of them were chosen, within what else is chosen', async (context) => {
  const index = await aSearchIndex(context, ['Brücke', 'Brücke', 'Brücke', 'Brücke'], dated);
  const chosen = { ...nothingChosen, quelle: ['KCNA'] };
  const { facets, timeline } = await (
    await index.ask({ query: 'Brücke', chosen, period: '2015..', order: 'beste' })
  ).counts();
  assert.deepEqual(facets.quelle, [
    { value: 'APA', count: 1 },
    { value: 'KCNA', count: 1 },
    { value: 'dpa', count: 1 },
  ]);
  assert.deepEqual(facets.jahr, [{ value: '2015', count: 1 }]);
  assert.deepEqual(
    timeline.years.map(({ name, found }) => [name, found]),
    [
      ['2014', 1],
      ['2015', 1],
    ],
  );
});

test('narrows by a period, and counts over time what there is beside it', async (context) => {
  const index = await aSearchIndex(
    context,
    ['Brücke', 'Brücke', 'Brücke', 'Brücke', 'Tor'],
    [...dated, { date: aDate('2015-02-03') }],
  );
  const answer = await index.ask({ query: 'Brücke', chosen: nothingChosen, period: '2015..2015-06', order: 'beste' });
  assert.deepEqual(await numbersOf(answer), [2]);
  const { timeline } = await answer.counts();
  assert.deepEqual(timeline, {
    years: [
      { name: '2014', found: 1, all: 1 },
      { name: '2015', found: 2, all: 3 },
    ],
    months: [
      { name: '2014-05', found: 1, all: 1 },
      { name: '2015-02', found: 1, all: 2 },
    ],
    undated: 1,
  });
  assert.deepEqual(index.months, ['2014-05', '2015-02']);
});

test('takes a month of a year for a choice as well', async (context) => {
  const index = await aSearchIndex(context, ['Brücke', 'Brücke', 'Brücke', 'Brücke'], dated);
  const chosen = { ...nothingChosen, jahr: ['2015-02', '2014'] };
  assert.deepEqual(await numbersOf(await index.ask({ query: 'Brücke', chosen, order: 'älteste' })), [0, 2]);
});

test('names results for a list of sources without their texts', async (context) => {
  const articles = [{ title: 'A', authors: ['Anna Meier'], sources: ['dpa', 'APA'], date: aDate('2015') }];
  const index = await aSearchIndex(context, ['Brücke'], articles);
  const { hits } = await index.ask({ query: 'Brücke', chosen: nothingChosen, order: 'beste' });
  assert.deepEqual(await hits[0]?.listed(), {
    path: '/0',
    title: 'A',
    authors: ['Anna Meier'],
    date: { kind: 'year', year: 2015 },
    sources: ['APA', 'dpa'],
  });
});

test('marks the word that was asked for, not the one that a hyphen joins to it', async (context) => {
  const index = await aSearchIndex(context, ['Der Flug Paris-Wien fällt aus.', 'Wien', 'Paris']);
  const { hits } = await index.ask({ query: 'Wien', chosen: nothingChosen, order: 'älteste' });
  assert.deepEqual((await hits[0]?.load())?.found, ['Wien']);
});

test('opens the index of an archive without articles', async (context) => {
  const index = await aSearchIndex(context, []);
  assert.equal(index.months, null);
  assert.deepEqual(await found(index, 'Brücke'), []);
});

test('finds all articles of a choice without a word, the newest first', async (context) => {
  const index = await aSearchIndex(context, ['a', 'b', 'c', 'd'], dated);
  const answer = await index.ask({ query: '', chosen: { ...nothingChosen, jahr: ['2015'] }, order: 'beste' });
  assert.deepEqual(await numbersOf(answer), [2, 1]);
});

test('loads what a hit shows', async (context) => {
  const index = await aSearchIndex(context, ['Der Haushaltsausschuss tagt.'], [{ title: 'A', date: aDate('2015-02') }]);
  const { hits } = await index.ask({ query: 'Haushalt', chosen: nothingChosen, order: 'beste' });
  assert.deepEqual(await hits[0]?.load(), {
    path: '/0',
    title: 'A',
    titleParts: [{ text: 'A', isMarked: false }],
    date: { kind: 'month', year: 2015, month: 2 },
    sources: [],
    excerpt: [
      { text: 'Der ', isMarked: false },
      { text: 'Haushaltsausschuss', isMarked: true },
      { text: ' tagt.', isMarked: false },
    ],
    found: ['Haushaltsausschuss'],
    named: [],
  });
});

test('asks for names and days, where all that is asked for must be true', async (context) => {
  const articles = [
    { date: aDate('2014-05-01'), persons: ['Wladimir Putin'], sources: ['Kyiv Independent'] },
    { date: aDate('2015'), persons: ['Choe Son Hui'], topics: ['Wahl'], section: 'Politik' },
    { date: aDate('2015-02'), places: ['Graz'], organisations: ['Roter Stern'] },
    { date: aDate('XXXX-01-21'), persons: ['Anna Putin'] },
  ];
  const index = await aSearchIndex(context, ['a', 'b', 'c', 'd'], articles);
  const expected: readonly (readonly [string, readonly number[]])[] = [
    ['person:Putin', [3, 0]],
    ['person:"Wladimir Putin"', [0]],
    ['person:Putins nach:2013', [0]],
    ['quelle:"Kyiv Independent"', [0]],
    ['ort:Graz ODER thema:Wahl', [2, 1]],
    ['organisation:Stern', [2]],
    ['rubrik:Politik', [1]],
    ['Politik', []],
    ['2014..2015', [2, 1, 0]],
    ['2015-02', [2]],
    ['vor:2015', [0]],
    ['nach:1.5.2014', [2, 1]],
    ['-person:Putin', [2, 1]],
    ['person:Kim', []],
    ['2015-02..2015-02-27', []],
    ['2015..2015-12-30', [2]],
    ['nach:9999', []],
    ['vor:0001', []],
    ['vor:10.5.2014', [0]],
  ];
  for (const [query, numbers] of expected) assert.deepEqual(await found(index, query), numbers, query);
});

test('says what was searched instead of a word that no article has', async (context) => {
  const index = await aSearchIndex(context, archive);
  const { corrections } = await index.ask({ query: 'Musuem', chosen: nothingChosen, order: 'beste' });
  assert.deepEqual(corrections, [{ asked: 'Musuem', found: ['Museum'] }]);
});

test('orders by date, without a year last, or by how well they answer', async (context) => {
  const index = await aSearchIndex(context, ['Brücke', 'Brücke', 'Brücke', 'Brücke an der Brücke'], dated);
  const expected = { beste: [3, 0, 1, 2], neueste: [2, 1, 0, 3], älteste: [0, 1, 2, 3] };
  for (const order of orders) {
    const answer = await index.ask({ query: 'Brücke', chosen: nothingChosen, order });
    assert.deepEqual(await numbersOf(answer), expected[order], order);
  }
});
