// What holds the words of an archive without an object for each gives them back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createWordLetters, type WordLetters } from '../../src/german/word-letters.ts';
import { createByteRows } from '../../src/search/byte-rows.ts';
import { byteWriter } from '../../src/search/bytes.ts';
import { createNumberChains } from '../../src/search/number-chains.ts';
import { reversedWords } from '../../src/search/reversed-words.ts';
import { wordsInOrder } from '../../src/search/sort-words.ts';

const anyWords = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcäß1', '𐌰', '𐌱', 'ﬀ') }));

test('words are sorted as their letters are in UTF-16', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const inOrder = wordsInOrder(words.length, lettersOf(words).letterAt);
      assert.deepEqual(
        Array.from(inOrder, (number) => words[number]),
        [...words].sort(),
      );
    }),
  );
});

test('long words without digits stand reversed in their order', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const long = words.filter((one) => one.length >= 5 && !one.includes('1'));
      const expected = long.map((one) => [...one].reverse().join('')).sort();
      assert.deepEqual([...reversedWords(lettersOf(words))], expected);
    }),
  );
});

test('words come back, however long they are', () => {
  const anyLength = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 300_000 }));
  fc.assert(
    fc.property(fc.array(anyLength), (lengths) => {
      const words = lengths.map((length, number) => String.fromCharCode(97 + (number % 26)).repeat(length));
      const letters = lettersOf(words);
      assert.deepEqual(
        words.map((_, number) => letters.wordOf(number)),
        words,
      );
      assert.ok(words.every((word, number) => letters.isWord(number, word, 0, word.length)));
    }),
    { numRuns: 20 },
  );
});

test('numbers come back from their chains, however long these are', () => {
  const numbers = fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: 1 });
  const lengths = fc.array(fc.nat({ max: 5000 }), { maxLength: 5 });
  fc.assert(
    fc.property(numbers, lengths, (given, all) => {
      const chains = createNumberChains();
      const expected = all.map(() => byteWriter());
      for (let at = 0; at < Math.max(0, ...all); at++) {
        for (const [chain, length] of all.entries()) {
          if (at >= length) continue;
          const number = given[(at + chain) % given.length] ?? 0;
          chains.add(chain, number);
          expected[chain]?.number(number);
        }
      }
      for (const [chain, writer] of expected.entries())
        assert.ok(Buffer.from(writer.done()).equals(chains.bytesOf(chain)), `chain ${chain}`);
    }),
    { numRuns: 30 },
  );
});

test('rows of bytes come back in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 })), (lengths) => {
      const rows = createByteRows();
      for (const [number, length] of lengths.entries()) rows.add(new Uint8Array(length).fill(number));
      assert.deepEqual(
        Array.from(rows, (row) => [row.length, row[0]]),
        lengths.map((length, number) => [length, length === 0 ? undefined : number % 256]),
      );
    }),
  );
});

function lettersOf(words: readonly string[]): WordLetters {
  const letters = createWordLetters();
  for (const one of words) letters.add(one, 0, one.length);
  return letters;
}
