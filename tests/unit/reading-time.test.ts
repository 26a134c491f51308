import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, minutesToRead } from '../../src/article/reading-time.ts';

test('counts words and numbers, but no marks of markdown', () => {
  assert.equal(countWords('## Wien\n\n- Am 5. März – heute – kamen **50** Gäste.'), 8);
});

test('takes a minute for the shortest text and five for a page of a newspaper', () => {
  assert.equal(minutesToRead(''), 1);
  assert.equal(minutesToRead('Wort '.repeat(1100)), 5);
});
