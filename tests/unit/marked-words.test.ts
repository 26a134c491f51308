// The words that were searched for, on their way to the article.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedWords, withMarkedWords } from '../../src/client/marked-words.ts';

test('words come back from the address that they were put into, each once', () => {
  const address = withMarkedWords('../artikel/a.html', ['wien', 'größe', 'wien', 'c++']);
  assert.equal(address, '../artikel/a.html?markiert=wien+gr%C3%B6%C3%9Fe+c%2B%2B');
  assert.deepEqual(markedWords(address.slice(address.indexOf('?'))), ['wien', 'größe', 'c++']);
});

test('an article without a found word keeps its plain address', () => {
  assert.equal(withMarkedWords('../artikel/a.html', []), '../artikel/a.html');
  for (const query of ['', '?', '?q=a', '?markiert=']) assert.deepEqual(markedWords(query), []);
});

test('twenty words are enough', () => {
  const many = Array.from({ length: 50 }, (_, index) => `w${index}`);
  assert.equal(markedWords(`?markiert=${many.join('+')}`).length, 20);
});
