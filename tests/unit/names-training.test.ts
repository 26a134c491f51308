// Training the tagger of names: from marked texts to a file of weights that finds the names again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNameFinder } from '../../src/ingest/infer/names/find-names.ts';
import { packModel, unpackModel } from '../../src/ingest/infer/names/model-file.ts';
import { createChance } from '../../training/chance.ts';
import { withDroppedFeatures } from '../../training/dropped-features.ts';
import type { MarkedText } from '../../training/marked-texts.ts';
import { withSwappedNames } from '../../training/swapped-names.ts';
import { trainModel } from '../../training/train-model.ts';

const lists = { nounStems: new Set(['haus', 'stadt']), names: new Map([['Berlin', 8]]) };
const cities = ['Berlin', 'Bremen', 'Köln', 'Ulm', 'Hagen', 'Trier'];
const texts = cities.flatMap((city): readonly MarkedText[] => [
  marked('LOC', 'Sie wohnt seit Mai in ', city, ' und arbeitet dort.'),
  marked('PER', 'Am Montag sagte Frau ', `${city}er`, ', sie komme später.'),
]);

function marked(type: string, before: string, name: string, behind: string): MarkedText {
  const start = before.length;
  return { id: name, text: `${before}${name}${behind}`, names: [{ start, end: start + name.length, type }] };
}

test('learns from the words around a name', () => {
  const find = createNameFinder(trainModel(texts, lists));
  const found = find('Am Montag sagte Frau Kolb, sie wohnt seit Mai in Jena und arbeitet dort.');
  assert.deepEqual(
    found.map(({ type, name }) => `${type} ${name}`),
    ['PER Kolb', 'LOC Jena'],
  );
});

test('makes the same bytes from the same texts', () => {
  assert.deepEqual(packModel(trainModel(texts, lists)), packModel(trainModel(texts, lists)));
});

test('reads from the file what was written', () => {
  const model = trainModel(texts, lists);
  assert.deepEqual(unpackModel(packModel(model)), model);
});

test('swaps names for others of their kind, and marks these', () => {
  const swapped = withSwappedNames(texts);
  const before = new Map(texts.map(({ id, text, names }) => [text.slice(0, names[0]?.start), { id, text }]));
  assert.ok(swapped.length > 0);
  for (const { text, names } of swapped) {
    const [{ start = 0, end = 0, type = '' } = {}] = names;
    assert.ok(before.has(text.slice(0, start)));
    const name = text.slice(start, end);
    assert.ok(type === 'LOC' ? cities.includes(name) : cities.includes(name.replace(/er$/, '')), name);
  }
});

test('drops a share of the features of an example, and no label', () => {
  const example = { features: [Int32Array.from({ length: 1000 }, (_, index) => index)], labels: Uint8Array.of(3) };
  const { features, labels } = withDroppedFeatures(example, 0.2, createChance(1));
  assert.ok(Math.abs((features[0]?.length ?? 0) - 800) < 50);
  assert.deepEqual(labels, example.labels);
  assert.deepEqual(withDroppedFeatures(example, 0, createChance(1)).features, example.features);
});
