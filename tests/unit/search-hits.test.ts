// Why an article is found: what a result marks in headline and text, and which names it shows.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import type { ExcerptPart } from '../../src/search/excerpt.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import { aSearchIndex, found } from './a-search-index.ts';

async function firstHit(context: TestContext, query: string, text: string, article: Partial<Article> = {}) {
  const index = await aSearchIndex(context, [text, 'Ein anderer Text.'], [article]);
  const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
  const hit = await hits[0]?.load();
  assert.ok(hit, `nothing found for ${query}`);
  return hit;
}

function marked(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}

const phrases: readonly (readonly [query: string, text: string, excerpt: string])[] = [
  [
    '"zum ersten Mal"',
    'Erstmals zum Mal, der erste. Zum ersten Mal kam er zum Tor.',
    'Erstmals zum Mal, der erste. [Zum] [ersten] [Mal] kam er zum Tor.',
  ],
  ['"nicht mehr"', 'Mehr nicht. Er will nicht mehr.', 'Mehr nicht. Er will [nicht] [mehr].'],
  ['"Haus"', 'Das Haus und die Häuser.', 'Das [Haus] und die Häuser.'],
];

for (const [query, text, excerpt] of phrases) {
  test(`marks ${query} where it stands as a whole`, async (context) => {
    assert.equal(marked((await firstHit(context, query, text)).excerpt), excerpt);
  });
}

test('cuts out of a long text the place of the phrase', async (context) => {
  const text = `${'Er kam nicht. Sie hat mehr. '.repeat(40)}Er will nicht mehr. ${'Er kam nicht. '.repeat(40)}`;
  assert.match(marked((await firstHit(context, '"nicht mehr"', text)).excerpt), /will \[nicht\] \[mehr\]\./);
});

test('names of a phrase the words that tell something, or all where none does', async (context) => {
  assert.deepEqual((await firstHit(context, '"zum ersten Mal"', 'Zum ersten Mal.')).found, ['ersten', 'Mal']);
  assert.deepEqual((await firstHit(context, '"nicht mehr"', 'Nicht mehr.')).found, ['Nicht', 'mehr']);
});

test('ranks by how often the phrase stands there, and by the headline', async (context) => {
  const texts = [
    'Roter Stern, Roter Bär, Stern Stern Stern.',
    'Roter Stern, und Roter Stern.',
    'Gras. Der Stern ist ein roter.',
    'Ein Text.',
  ];
  const index = await aSearchIndex(context, texts, [{}, {}, {}, { title: 'Roter Stern gewinnt' }]);
  assert.deepEqual(await found(index, '"Roter Stern"'), [3, 1, 0]);
});

test('ranks a phrase before compounds with it', async (context) => {
  const texts = ['Die Europa-League-Qualifikation ist zu Ende.', 'Morgen beginnt die Europa League wieder.'];
  assert.deepEqual(await found(await aSearchIndex(context, texts), '"Europa League"'), [1, 0]);
});

test('finds no phrase that reaches from the headline into the text, or from name to name', async (context) => {
  const index = await aSearchIndex(
    context,
    ['Stern kam.'],
    [{ title: 'Roter', persons: ['Anna Kim', 'Bert Lee'], places: ['Graz'] }],
  );
  for (const query of ['"Roter Stern"', '"kam Anna"', '"Kim Bert"', '"Lee Graz"'])
    assert.deepEqual(await found(index, query), [], query);
  for (const query of ['"Anna Kim"', '"Bert Lee"']) assert.deepEqual(await found(index, query), [0], query);
});

test('marks what was found in the headline', async (context) => {
  const { titleParts } = await firstHit(context, 'Graz', 'Ein Text.', { title: 'In Graz, heute' });
  assert.equal(marked(titleParts), 'In [Graz], heute');
});

const people = {
  persons: ['Zoe Ort', 'Georg Kirchger'],
  places: ['Wien'],
  organisations: ['Rat Wien'],
  topics: ['Wahl'],
};
const names: readonly (readonly [query: string, text: string, named: string])[] = [
  ['Kirchger', 'Ein Text.', 'person Georg Kirchger'],
  ['Kirchgers Wahl', 'Ein Text.', 'person Georg Kirchger; thema Wahl'],
  ['Kirchger', 'Kirchgers Text.', ''],
  ['Text', 'Ein Text.', ''],
  ['Wien', 'Ein Text.', 'ort Wien; organisation Rat Wien'],
  ['person:Kirchger', 'Ein Text.', 'person Georg Kirchger'],
  ['person:Kirchger -ort:Graz Text', 'Ein Text.', 'person Georg Kirchger'],
  ['quelle:dpa', 'Ein Text.', ''],
  ['"Zoe Ort"', 'Ein Text.', 'person Zoe Ort'],
];

for (const [query, text, expected] of names) {
  test(`names for ${query} in "${text}" what the text does not show: ${expected || 'nothing'}`, async (context) => {
    const { named, excerpt } = await firstHit(context, query, text, { ...people, sources: ['dpa'] });
    assert.equal(named.map((one) => `${one.field} ${one.names.join(', ')}`).join('; '), expected);
    assert.equal(excerpt.map((part) => part.text).join(''), text);
  });
}
