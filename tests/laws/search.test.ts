// Laws of the search: the address keeps what is asked for, and excerpts keep their text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readState, withToggled, writeState } from '../../src/client/search-state.ts';
import { printable } from '../../src/german/plain-text.ts';
import { excerptParts } from '../../src/search/ask-index.ts';
import { anyText, plain } from './any-article.ts';

const anyWords = anyText.map(printable);
const choices = fc.uniqueArray(
  anyWords.filter((value) => value !== ''),
  { maxLength: 4 },
);
const anyState = fc.record(
  {
    query: anyWords,
    chosen: fc.record({ jahr: choices, quelle: choices }, plain),
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

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

test('an excerpt keeps all of its text and marks what was marked', () => {
  const text = anyText.filter((part) => part !== '' && !/&[lg]t;/.test(part));
  // Pagefind marks words: no line ends within a mark.
  const word = text.filter((part) => /^.+$/.test(part));
  const piece = fc.oneof(
    fc.record({ text, isMarked: fc.constant(false) }),
    fc.record({ text: word, isMarked: fc.constant(true) }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const excerpt = pieces.map((part) => (part.isMarked ? `<mark>${escaped(part.text)}</mark>` : escaped(part.text)));
      const parts = excerptParts(excerpt.join(''));
      const marked = (all: readonly { readonly text: string; readonly isMarked: boolean }[]) =>
        all.filter(({ isMarked }) => isMarked).map((part) => part.text);
      assert.equal(parts.map((part) => part.text).join(''), pieces.map((part) => part.text).join(''));
      assert.deepEqual(marked(parts), marked(pieces));
    }),
  );
});
