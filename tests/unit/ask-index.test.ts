// What is asked of Pagefind, and what becomes of its answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptParts, openIndex, type PagefindRuntime } from '../../src/search/ask-index.ts';

const none = { jahr: [], quelle: [] };

function pagefind() {
  const asked: unknown[] = [];
  const fragment = {
    raw_url: '/artikel/a.html',
    excerpt: 'ein <mark>Wort</mark>',
    meta: { title: 'A', datum: '2015-02' },
  };
  const runtime: PagefindRuntime = {
    options: async () => undefined,
    init: async () => undefined,
    filters: async () => ({}),
    search: async (query, { filters }) => {
      asked.push([query, filters]);
      return {
        results: [{ id: 'a', score: 1, data: async () => fragment }],
        filters: { jahr: { 2014: 3, 2015: 1, 2016: 0 }, quelle: { dpa: 1, APA: 1, KCNA: 7 } },
      };
    },
  };
  return { asked, runtime };
}

test('asks nothing where no word and no choice is given', async () => {
  const { asked, runtime } = pagefind();
  const index = await openIndex(runtime, '/pagefind/');
  assert.deepEqual(await index.ask({ query: '  ', chosen: none }), { total: 0, hits: [], counts: none });
  assert.deepEqual(asked, []);
});

test('asks for words in one spelling, and for any of several chosen values', async () => {
  const { asked, runtime } = pagefind();
  const index = await openIndex(runtime, '/pagefind/');
  await index.ask({ query: ' U\u0308bung ', chosen: none });
  await index.ask({ query: '', chosen: { jahr: ['2014', '2015'], quelle: [] } });
  assert.deepEqual(asked, [
    ['Übung', {}],
    [null, { jahr: { any: ['2014', '2015'] } }],
  ]);
});

test('counts years newest first and sources most frequent first, without those that have nothing', async () => {
  const index = await openIndex(pagefind().runtime, '/pagefind/');
  const { counts } = await index.ask({ query: 'Wort', chosen: none });
  assert.deepEqual(
    counts.jahr.map(({ value, count }) => [value, count]),
    [
      ['2015', 1],
      ['2014', 3],
    ],
  );
  assert.deepEqual(
    counts.quelle.map(({ value }) => value),
    ['KCNA', 'APA', 'dpa'],
  );
});

test('loads what a hit shows', async () => {
  const index = await openIndex(pagefind().runtime, '/pagefind/');
  const { total, hits } = await index.ask({ query: 'Wort', chosen: none });
  assert.equal(total, 1);
  assert.deepEqual(await hits[0]?.load(), {
    path: '/artikel/a.html',
    title: 'A',
    date: { kind: 'month', year: 2015, month: 2 },
    sources: [],
    excerpt: [
      { text: 'ein ', isMarked: false },
      { text: 'Wort', isMarked: true },
    ],
  });
});

const excerpts: readonly (readonly [excerpt: string, parts: readonly string[]])[] = [
  ['', []],
  ['nur Text', ['nur Text']],
  ['<mark>a</mark> <mark>b</mark>', ['[a]', ' ', '[b]']],
  ['5 &lt; 6 &amp; &lt;b&gt;', ['5 < 6 &amp; <b>']],
  ['&lt;mark&gt;a&lt;/mark&gt;', ['<mark>a</mark>']],
];

for (const [excerpt, parts] of excerpts) {
  test(`takes the excerpt "${excerpt}" apart`, () => {
    assert.deepEqual(
      excerptParts(excerpt).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)),
      parts,
    );
  });
}
