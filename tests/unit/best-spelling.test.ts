// The spelling under which a register shows a name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestSpelling } from '../../src/connect/best-spelling.ts';

for (const [best, ...spellings] of [
  ['Karl Marx', ['KARL MARX', 3], ['Karl Marx', 1]],
  ['Grüne', ['GRÜNE', 1], ['Grüne', 1]],
  ['Köln', ['Koeln', 2], ['Köln', 2]],
  ['Erdoğan', ['Erdogan', 1], ['Erdoğan', 1]],
  ['Erdogan', ['Erdogan', 2], ['Erdoğan', 1]],
  ['NATO', ['NATO', 9], ['Nato', 2]],
  ['SPD', ['SPD', 1]],
] as const) {
  test(`shows "${best}" for ${spellings.map(([name, count]) => `${name} (${count})`).join(', ')}`, () => {
    assert.equal(bestSpelling(spellings), best);
  });
}
