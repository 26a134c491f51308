// Words are the same, however a text is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createWordNumbers } from '../../src/german/word-numbers.ts';
import { scanWords, wordsInText } from '../../src/german/words-in-text.ts';

const plane = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const beyond = fc.string({ unit: fc.constantFrom(...'a 𝐇𝔞𐎀😀', '\u{E0100}', '\uD835', '\uDC00', '\u0308') });
const german = fc.string({ unit: fc.constantFrom(...'aäßÄ0 -.,\u00AD\u0308\u200Bñ„“') });

test('scanning a text finds the words that wordsInText finds', () => {
  fc.assert(
    fc.property(fc.oneof(plane, beyond, german), (text) => {
      const scanned: (readonly [number, number])[] = [];
      scanWords(text, (start, end) => scanned.push([start, end]));
      const expected = wordsInText(text).map(({ start, end }) => [start, end]);
      assert.deepEqual(
        scanned.filter(([start, end]) => wordsInText(text.slice(start, end)).length > 0),
        expected,
      );
    }),
  );
});

test('words get the same number if and only if they are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const numbers = createWordNumbers();
      const given = words.map((word) => numbers.numberOf(` ${word} `, 1, word.length + 1));
      assert.deepEqual(
        given.map((number) => numbers.wordOf(number)),
        words,
      );
      assert.deepEqual(numbers.words(), [...new Set(words)]);
    }),
  );
});
