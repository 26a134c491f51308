// Runs of neighbours that belong together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupRuns } from '../../src/pages/group-runs.ts';

test('keeps neighbours together and the order as it is', () => {
  assert.deepEqual(
    groupRuns([11, 12, 21, 13], (number) => Math.floor(number / 10)),
    [
      { key: 1, items: [11, 12] },
      { key: 2, items: [21] },
      { key: 1, items: [13] },
    ],
  );
});

test('takes what has no key for a run of its own', () => {
  const key = (number: number) => (number > 5 ? undefined : number);
  assert.deepEqual(groupRuns([7, 8, 1], key), [
    { key: undefined, items: [7, 8] },
    { key: 1, items: [1] },
  ]);
  assert.deepEqual(groupRuns([], key), []);
});
