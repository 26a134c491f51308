// JSON: objects on lines, in lists and alone, with all that is broken in them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/ingest/paragraph.ts';
import { type ColumnOverrides, columnMap } from '../../src/ingest/readers/columns.ts';
import { readJsonLines } from '../../src/ingest/readers/json-lines.ts';

const read = (text: string, overrides?: ColumnOverrides) =>
  readJsonLines(text, { columns: columnMap(overrides), knowsWord: () => false });
const places = (text: string) => read(text).texts.map(({ line, paragraphs }) => `${line}: ${textOf(paragraphs)}`);
const refusals = (text: string) => read(text).refusals.map(({ line, what, hint }) => `${line}: ${what} → ${hint}`);
const cure = 'write one object per line, for example {"title": "…", "text": "…"}';

const forms: readonly (readonly [string, string, readonly string[]])[] = [
  ['one object on each line', '{"text":"Eins."}\n\n{"text":"Zwei."}\n', ['1: Eins.', '3: Zwei.']],
  ['one object over several lines', '{\n  "text": "Eins."\n}\n', ['1: Eins.']],
  [
    'a list of objects',
    '[\n {"text":"Eins, \\"zwei\\" {["},\n\n {"text":"Zwei."}]',
    ['2: Eins, "zwei" {[', '4: Zwei.'],
  ],
  [
    'a list inside of an object',
    '{"count": [1],\n"items": [\n{"text":"Eins."},\n{"text":"Zwei."}]}',
    ['3: Eins.', '4: Zwei.'],
  ],
  ['a list that was cut off', '[{"text":"Eins."},\n{"text":"Zwei."},\n', ['1: Eins.', '2: Zwei.']],
];

for (const [name, json, expected] of forms) {
  test(`reads ${name}, each text with its line`, () => {
    assert.deepEqual(places(json), expected);
    assert.deepEqual(refusals(json), []);
  });
}

test('reads what stands in objects and lists', () => {
  const json = {
    title: { rendered: 'Rat' },
    author: [{ name: 'Anna Muster' }, { name: 'Peter Klein' }],
    tags: ['Rat', { name: 'Geld' }],
    text: ['Eins.', 'Zwei.'],
  };
  const { metadata, paragraphs } = read(JSON.stringify(json)).texts[0] ?? {};
  assert.equal(metadata?.title?.value, 'Rat');
  assert.deepEqual(metadata?.authors?.value, ['Anna Muster', 'Peter Klein']);
  assert.deepEqual(metadata?.topics?.value, ['Rat', 'Geld']);
  assert.deepEqual(
    paragraphs?.map(({ text }) => text),
    ['Eins.', 'Zwei.'],
  );
});

test('finds a key inside of an object that the editor names with a dot', () => {
  const { texts } = read('{"text":"Eins.","meta":{"kicker":"Rat"}}', { title: 'meta.kicker' });
  assert.equal(texts[0]?.metadata.title?.value, 'Rat');
});

test('takes what programs write for nothing as nothing', () => {
  const { texts } = read('{"text":"Eins.","title":null,"author":"NaN","date":"None"}');
  assert.deepEqual(texts[0]?.metadata, {});
  assert.deepEqual(texts[0]?.repairs, []);
});

test('takes the key __proto__ for a key like any other', () => {
  assert.deepEqual(places('{"__proto__":{"text":"falsch"},"constructor":{"text":"falsch"},"text":"Eins."}'), [
    '1: Eins.',
  ]);
  assert.equal(Object.hasOwn(Object.prototype, 'text'), false);
});

const broken: readonly (readonly [string, string, readonly string[]])[] = [
  ['a broken line', '{"text":"Eins."}\n{"text":\n{"text":"Zwei."}', [`2: this line is no JSON → ${cure}`]],
  ['a value that is no object', '{"text":"Eins."}\n7\n', [`2: is no object → ${cure}`]],
  ['text that is no JSON at all', '{"title":"a",\n"text" "b"}\n', [`2: is no JSON → ${cure}`]],
  [
    'an object without a text',
    '{"title":"Rat"}',
    ['1: has no text → write one, or name its column in archive.yaml: "columns: { text: … }"'],
  ],
  [
    'a list nested thousands of levels deep',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    [`1: is no object → ${cure}`],
  ],
];

for (const [name, json, expected] of broken) {
  test(`refuses ${name} with its line`, () => {
    assert.deepEqual(refusals(json), expected);
  });
}
