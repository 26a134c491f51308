// Whatever comes in over any border: nothing throws, no page is broken, and nothing runs that is not ours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzAll } from '../fuzz/fuzz-all.ts';

const cases = 1000; // many more: npm run fuzz -- 100000
const seed = 20_261_123;

test(`a thousand arbitrary originals, article files and questions do no harm`, async (context) => {
  context.diagnostic(`seed ${seed}`);
  const failures = await fuzzAll(cases, seed, (name, count, seconds) =>
    context.diagnostic(`${name}: ${count} cases, ${seconds.toFixed(1)} s`),
  );
  assert.deepEqual(failures, []);
});
