import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alsoFound } from '../../src/client/also-found.ts';

test('names other forms that were found, the most frequent first', () => {
  const hits = [{ found: ['Brücke', 'Brücken'] }, { found: ['Brückenbau', 'Brücken'] }];
  assert.deepEqual(alsoFound({ hits, corrections: [] }, 'brücke'), ['Brücken', 'Brückenbau']);
});

test('does not repeat a word that was searched instead of a mistyped one', () => {
  const answer = { hits: [{ found: ['Brücke', 'Brücken'] }], corrections: [{ found: ['Brücke'] }] };
  assert.deepEqual(alsoFound(answer, 'Brükce'), ['Brücken']);
});
