// The five tints of a calendar: which numbers of articles share one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heatRanges, heatScale, heatTint } from '../../src/pages/heat-scale.ts';

const scales: readonly (readonly [title: string, counts: readonly number[], scale: readonly number[]])[] = [
  ['nothing', [], [1]],
  ['days with one article each', [1, 1, 1], [1]],
  ['two and one', [2, 1], [1, 2]],
  ['small numbers, a tint each', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
  ['a few articles and many', [1, 3, 10, 100, 900], [1, 4, 15, 59, 231]],
  ['days with one article and a few days with many', [...Array(200).fill(1), 40, 20], [1, 2, 4, 9, 19]],
  ['months that are nearly the same', [80, 82, 81], [1, 47, 54, 62, 71]],
];

for (const [title, counts, scale] of scales) {
  test(`makes a scale for ${title}`, () => {
    assert.deepEqual(heatScale(counts), scale);
  });
}

test('is not stretched by a single day that has everything', () => {
  const usual = Array.from({ length: 100 }, (_, index) => (index % 6) + 1);
  assert.deepEqual(heatScale([...usual, 4000]), heatScale(usual));
});

test('tints by the scale, and a short scale with the tints in the middle', () => {
  const tints = [0, 1, 3, 4, 500].map((count) => heatTint(count, [1, 4, 15, 59, 231]));
  assert.deepEqual(tints, [0, 1, 1, 2, 5]);
  assert.deepEqual([heatTint(7, [1]), heatTint(1, [1, 2]), heatTint(2, [1, 2])], [3, 2, 3]);
});

test('says from where to where a tint goes', () => {
  assert.deepEqual(heatRanges([1, 2, 5]), [
    { tint: 2, from: 1, to: 1 },
    { tint: 3, from: 2, to: 4 },
    { tint: 4, from: 5, to: undefined },
  ]);
});

test('a scale begins with one, rises, and every number of articles has one of five tints', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (counts) => {
      const heat = heatScale(counts);
      assert.equal(heat[0], 1);
      for (const [index, bound] of heat.entries()) assert.ok(index === 0 || bound > (heat[index - 1] ?? 0));
      for (const count of counts) assert.ok(heatTint(count, heat) >= 1 && heatTint(count, heat) <= 5);
    }),
  );
});
