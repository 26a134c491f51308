// Compounds of an archive, cut in two.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCutInTwo } from '../../src/connect/cut-in-two.ts';
import { createWordNumbers } from '../../src/german/word-numbers.ts';

const nouns = new Map([
  ['haushalt', 20],
  ['ausschuss', 8],
  ['schule', 30],
  ['hof', 9],
  ['waffe', 12],
  ['lieferung', 5],
  ['bundes', 3],
  ['kanzler', 4],
  ['hofladen', 2],
  ['sitzung', 2],
  ['ausschusssitzung', 1],
]);

for (const [word, parts] of [
  ['haushaltsausschuss', ['haushalt', 'ausschuss']],
  ['waffenlieferung', ['waffe', 'lieferung']],
  ['schulhofladen', ['schule', 'hofladen']],
  ['ausschusssitzung', ['ausschuss', 'sitzung']],
  ['haushaltsausschusssitzung', ['haushalt', 'ausschusssitzung']],
  ['bundeskanzler', ['bundes', 'kanzler']],
  ['schulhof', []], // "hof" is short
  ['ausschuss', []],
  ['verhandlung', []],
  ['', []],
] as const) {
  test(`cuts "${word}"`, () => {
    const texts = createWordNumbers();
    const steps = [...nouns].map(
      ([noun, count]) => [texts.numberOf(noun, 0, noun.length), 32 - Math.clz32(count)] as const,
    );
    const found = createCutInTwo(texts, (text) => new Map(steps).get(text) ?? 0)(word);
    assert.deepEqual(found === undefined ? [] : [found.first, found.second].map(texts.wordOf), parts);
  });
}
