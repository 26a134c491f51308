// The parts of the tagger of names: words and sentences, the best labels, the form of numbers in the file of weights.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestLabels } from '../../src/ingest/infer/names/best-labels.ts';
import { ByteReader, ByteWriter } from '../../src/ingest/infer/names/byte-file.ts';
import { canFollow, labelCount } from '../../src/ingest/infer/names/labels.ts';
import { sentencesOf, tokensOf } from '../../src/ingest/infer/names/tokens.ts';

test('cuts a sentence into words and marks', () => {
  const words = (text: string) => tokensOf(text).map(({ text: word }) => word);
  assert.deepEqual(words('Dr. Müller-Huber (ver.di) kam.'), ['Dr.', 'Müller-Huber', '(', 'ver.di', ')', 'kam', '.']);
  assert.deepEqual(words('Foto: Anna Weiß/dpa'), ['Foto', ':', 'Anna', 'Weiß', '/', 'dpa']);
  assert.deepEqual(words('Der 20-jährige am 21.01.2024'), ['Der', '20-jährige', 'am', '21.01.2024']);
});

test('ends no sentence behind an initial, also where blanks stand before marks', () => {
  assert.equal(sentencesOf('Hier sprach Johann S . Bach zum Volk . Es regnete .').length, 2);
});

test('counts offsets in the whole text', () => {
  const text = 'Erste Zeile.\n\n  Kam Anna? Ja, Anna kam.';
  for (const { text: word, start, end } of sentencesOf(text).flat()) assert.equal(text.slice(start, end), word);
});

test('finds the labels that trying all of them finds', () => {
  const weights = (count: number) =>
    fc.array(fc.integer({ min: -99, max: 99 }), { minLength: count, maxLength: count });
  fc.assert(
    fc.property(weights(2 * labelCount), weights((labelCount + 1) * labelCount), (scores, transitions) => {
      const found = bestLabels(Float64Array.from(scores), Int16Array.from(transitions));
      const worth = (first: number, second: number) =>
        canFollow(labelCount, first) && canFollow(first, second)
          ? (scores[first] ?? 0) +
            (scores[labelCount + second] ?? 0) +
            (transitions[labelCount * labelCount + first] ?? 0) +
            (transitions[first * labelCount + second] ?? 0)
          : Number.NEGATIVE_INFINITY;
      const labels = Array.from({ length: labelCount }, (_, label) => label);
      const best = Math.max(...labels.flatMap((first) => labels.map((second) => worth(first, second))));
      assert.equal(worth(found[0] ?? 0, found[1] ?? 0), best);
    }),
    { numRuns: 50 },
  );
});

test('reads numbers as they were written', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -1e6, max: 1e6 }), fc.uniqueArray(fc.nat()), (number, signed, list) => {
      const ascending = Int32Array.from(list).sort();
      const file = new ByteWriter();
      file.number(number);
      file.signed(signed);
      file.ascending(ascending);
      const reader = new ByteReader(file.written());
      assert.deepEqual([reader.number(), reader.signed(), reader.ascending()], [number, signed, ascending]);
    }),
  );
});
