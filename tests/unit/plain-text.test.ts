// Text without what no page can show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneLine, printable } from '../../src/german/plain-text.ts';

const table: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['leaves plain text as it is', 'Grüße aus Graz – „ja“ 🙂\n\tEnde', 'Grüße aus Graz – „ja“ 🙂\n\tEnde'],
  ['makes line ends of any system one kind', 'a\r\nb\rc\u{2028}d\u{85}e', 'a\nb\nc\nd\ne'],
  ['takes the end of a printed page for a line end', 'Seite eins\fSeite zwei\vdrei', 'Seite eins\nSeite zwei\ndrei'],
  ['drops control characters and byte order marks', 'a\u{0}b\u{7}c\u{1b}[31md\u{feff}e', 'abc[31mde'],
  ['drops halves of characters and what XML forbids', 'a\u{d800}b\u{fffe}c\u{ffff}d', 'abcd'],
];

for (const [what, text, expected] of table) {
  test(what, () => {
    assert.equal(printable(text), expected);
  });
}

test('puts a text on one line', () => {
  assert.equal(oneLine('  a\n b\u{a0}\tc\fd '), 'a b c d');
});

test('leaves nothing in a line that turns the direction of what stands behind it', () => {
  assert.equal(oneLine('\u{202e}tpircs\u{202c} \u{2067}a\u{2069} \u{5e9}\u{200f}'), 'tpircs a \u{5e9}\u{200f}');
});
