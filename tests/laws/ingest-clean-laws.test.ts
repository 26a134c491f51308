// What holds for the cleaning of every text, however odd.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanCharacters } from '../../src/ingest/clean/clean-characters.ts';
import { cleanText } from '../../src/ingest/clean/clean-text.ts';
import { textOf } from '../../src/ingest/paragraph.ts';

const pieces = [
  'Der Stadtrat tagt heute',
  'und berät über den neuen Haushalt der Gemeinde, der im März beschlossen werden soll.',
  'Nord-',
  'Süd',
  'Stan-',
  'dorte',
  '– Nein',
  'Seite 2 von 3',
  '- 3 -',
  '4',
  'Kurier | Montag, 3. Mai 2021',
  'Newsletter abonnieren',
  'Lesen Sie auch: Das Dorf',
  '© 2021 Kurier Verlag',
  'zurück.',
  '<p>',
  '</p>',
  '<br/>',
  '<b',
  '>',
  '<',
  '&amp;',
  '&',
  'amp;',
  '#38;',
  'ouml;',
  '&shy;',
  '&lt;b&gt;',
  '\u{AD}',
  '\u{200B}',
  '\u{200D}',
  '👩',
  '\u{308}',
  '\u{A0}',
  'ﬁ',
  '\t',
  '   ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\n\f',
  '\u{2028}',
  '\u{0}',
  '|',
  ' | ',
  '1. ',
  '•',
];
const scraps = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  scraps.map((list) => list.join('')),
  scraps.map((list) => list.join(' ')),
  scraps.map((list) => list.join('\n')),
  fc.tuple(scraps, scraps).map(([one, two]) => [...one, ...two, ...one].join('\n\n')),
);
const knowsNothing = () => false;

test('cleaning a clean text changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { paragraphs } = cleanText(text, knowsNothing);
      assert.deepEqual(cleanText(textOf(paragraphs), knowsNothing).paragraphs, paragraphs);
    }),
    { numRuns: 2000 },
  );
});

test('every paragraph is one line, not blank, without white space at its ends', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const paragraph of cleanText(text, knowsNothing).paragraphs)
        assert.match(paragraph.text, /^\S(?:[^\n\t\f]*\S)?$/u);
    }),
    { numRuns: 1000 },
  );
});

test('cleaning the characters of a piece of text twice is cleaning them once', () => {
  fc.assert(
    fc.property(anyText, (text) => assert.equal(cleanCharacters(cleanCharacters(text)), cleanCharacters(text))),
    { numRuns: 2000 },
  );
});
