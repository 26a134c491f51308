// Laws of the search: the address keeps what is asked for, and excerpts keep their text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readState, withToggled, writeState } from '../../src/client/search-state.ts';
import { printable } from '../../src/german/plain-text.ts';
import { wordsInText } from '../../src/german/words-in-text.ts';
import { orders } from '../../src/search/ask-index.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { anyText, plain } from './any-article.ts';

const anyWords = anyText.map(printable);
const choices = fc.uniqueArray(
  anyWords.filter((value) => value !== ''),
  { maxLength: 4 },
);
const anyState = fc.record(
  {
    query: anyWords,
    chosen: fc.record(
      {
        jahr: choices,
        rubrik: choices,
        quelle: choices,
        thema: choices,
        person: choices,
        ort: choices,
        organisation: choices,
      },
      plain,
    ),
    period: fc.constantFrom('', '2014..2016', '2014-03..', '..2015-02-28', '2014..2014'),
    scope: fc.constantFrom('', '2014-03..2016-11'),
    isRelative: fc.boolean(),
    isTable: fc.boolean(),
    order: fc.constantFrom(...orders),
    shown: fc.integer({ min: 1, max: 1000 }),
  },
  plain,
);

test('what is asked for comes back from the address', () => {
  fc.assert(fc.property(anyState, (state) => assert.deepEqual(readState(writeState(state)), state)));
});

test('any address is read as a question whose own address reads the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webQueryParameters(), anyText), (address) => {
      const state = readState(address);
      assert.deepEqual(readState(writeState(state)), state);
    }),
  );
});

test('a choice that is made and taken back changes no other', () => {
  fc.assert(
    fc.property(anyState, anyWords, (state, value) => {
      fc.pre(!state.chosen.quelle.includes(value));
      const twice = withToggled(withToggled(state, 'quelle', value), 'quelle', value);
      assert.deepEqual(twice.chosen, state.chosen);
    }),
  );
});

test('an excerpt is a piece of the text, with all of its marks on words that were found', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat({ max: 60 })), (text, found) => {
      const parts = excerptOf(text, wordsInText(text), new Set(found));
      const piece = parts.map((part) => part.text).join('');
      assert.ok(text.includes(piece.replace(/^… /, '').replace(/ …$/, '')));
      const words = new Set(wordsInText(text).map(({ start, end }) => text.slice(start, end)));
      for (const part of parts) if (part.isMarked) assert.ok(words.has(part.text));
    }),
  );
});
