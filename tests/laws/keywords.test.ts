// What holds for the keywords of any text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findKeywords } from '../../src/ingest/infer/keywords.ts';

test('gives at most ten keywords, no two of them alike, for any text', () => {
  const word = fc.constantFrom(
    ...'Anna Huber der die Haus Hauses Häuser in Wien. Wiens Bank – EU: geht Peter „Rom“ 1.'.split(' '),
  );
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(any, any, (text, title) => {
      const keywords = findKeywords(text, title);
      assert.ok(keywords.length <= 10);
      assert.equal(new Set(keywords).size, keywords.length);
    }),
  );
});
