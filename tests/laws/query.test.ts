// Laws of questions: each is understood, and the plainest form of it asks for the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery, renderQuery } from '../../src/search/query.ts';

const pieces = fc.constantFrom(
  ...[
    'Graz',
    'ODER',
    '-Wien',
    '"der Rat"',
    '"',
    '-',
    'person:Kim',
    'vor:2015',
    '2014..2016',
    'Haus*',
    'a*',
    'x:y',
    '2015-02',
    'US-Präsident',
    '-Nord-Süd',
    'ort: Graz',
    'nach:9999',
    'vor:1',
    '2014...2016',
    '–Linz',
    'Lie*er',
  ],
);
// Letters that stand for several, or change their number with their case.
const oddLetters = fc.constantFrom(...'½⑴ẞßᾈﷺİŉǄﾞͺﬁϓ\u{AD}\u{FEFF}\u{308}aO'.split(''));
const oddWords = fc.string({ unit: oddLetters, minLength: 1, maxLength: 6 });
const signs = fc.constantFrom('', '-', 'person:', 'x:', '"');
const oddPieces = fc
  .tuple(signs, oddWords, fc.constantFrom('', '*', '"', '-b', ' ODER b'))
  .map((texts) => texts.join(''));
const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(oddPieces, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((words) => words.join(' ')),
);

test('the plainest form of a question asks for the same, and needs no note', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const plain = renderQuery(parseQuery(question));
      const again = parseQuery(plain);
      assert.equal(renderQuery(again), plain);
      assert.deepEqual(
        again.parts.map(({ alternatives, isExcluded }) => ({ alternatives, isExcluded })),
        parseQuery(question).parts.map(({ alternatives, isExcluded }) => ({ alternatives, isExcluded })),
      );
      assert.deepEqual(again.notes, []);
    }),
  );
});

test('every part of a question stands where it says', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const { start, end } of [...parseQuery(question).parts, ...parseQuery(question).notes])
        assert.ok(start >= 0 && start < end && end <= question.length);
    }),
  );
});
