// What a text of nothing but names asks for: each is found without a look at all the others, and found as by such a look.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calmSpellings } from '../../src/ingest/infer/names/calm-capitals.ts';
import { createLexicon } from '../../src/ingest/infer/names/lexicon.ts';
import { isPartOfWord, overlaps } from '../../src/ingest/infer/names/mention.ts';
import { readModel } from '../../src/ingest/infer/names/read-model.ts';
import { spanIndex } from '../../src/ingest/infer/names/span-index.ts';
import { wordPlaces } from '../../src/ingest/infer/names/word-places.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('finds the spans that overlap another, in their order, as a look at each of them does', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
      const index = spanIndex(spans);
      const expected = spans.filter((other) => overlaps(other, asked));
      assert.deepEqual(index.overlapping(asked), expected);
      assert.equal(index.overlapsAny(asked), expected.length > 0);
    }),
  );
});

test('looks at few of many spans', () => {
  let looks = 0;
  const spans = Array.from({ length: 20_000 }, (_, index) => ({
    get start() {
      looks += 1;
      return index * 10;
    },
    end: index * 10 + 8,
  }));
  const index = spanIndex(spans);
  looks = 0;
  for (let start = 0; start < 200_000; start += 10) index.overlapping({ start, end: start + 8 });
  assert.ok(looks < 20_000 * 50, `${looks} looks`);
});

test('finds where a name may stand in a text by the rarest of its words', () => {
  const places = wordPlaces('Bonn und Bonn-Beuel, Bonns, von Bonn', /[\p{L}\p{N}-]+/gu);
  assert.deepEqual([places('Bonn'), places('Bonn-Beuel'), places('Beuel')], [[0, 32], [9], []]);
  assert.deepEqual([places('Bonn', ['', 's']), places('von Bonn'), places('„Bonn-Beuel“')], [[0, 21, 32], [28], [8]]);
});

const lexicon = createLexicon(readModel().lexicon);

/** The slow way: all places at which the text has the form in some spelling. */
function spellingBySearch(text: string, form: string): string | undefined {
  const small = text.toLowerCase();
  const name = form.toLowerCase();
  for (let start = small.indexOf(name); start >= 0; start = small.indexOf(name, start + name.length)) {
    const found = text.slice(start, start + name.length);
    const isWhole = !isPartOfWord(text[start - 1]) && !isPartOfWord(text[start + name.length]);
    if (isWhole && found !== found.toUpperCase() && /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(found)) return found;
  }
  return undefined;
}

test('finds the calm spelling of each name in capitals, as a search through the text does', () => {
  const word = fc.constantFrom('GRÜNS', 'Grüns', 'grüns', 'Grünsberg', 'WILDAU', 'Wildau', 'Wildau-Süd', 'wildau');
  const sign = fc.constantFrom(' ', ', ', '-', '\n');
  const form = fc.constantFrom('GRÜNS', 'WILDAU', 'GRÜNS WILDAU', 'WILDAU-SÜD');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { maxLength: 12 }), form, (parts, asked) => {
      const text = parts.flat().join('');
      const expected = spellingBySearch(text, asked) ?? asked;
      const calm = calmSpellings(text, lexicon);
      assert.equal(calm(asked, 'PER'), expected);
      assert.equal(calm(asked, 'PER'), expected);
    }),
  );
});
