// German quotation marks, dashes, dots and spaces in texts and titles.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../src/build/markdown.ts';

const { toHtml, toText, typeset } = createMarkdown();

const table: readonly (readonly [text: string, expected: string])[] = [
  ['"Ja", sagt er.', '„Ja“, sagt er.'],
  ['Er sagt: "Sie rief \'Nein\'."', 'Er sagt: „Sie rief ‚Nein‘.“'],
  ["'Nein' heißt nein", '‚Nein‘ heißt nein'],
  ["Geht's um Putins' Reise?", 'Geht’s um Putins’ Reise?'],
  ['Krieg - sagt er - und -- Frieden', 'Krieg – sagt er – und – Frieden'],
  ['Nord-Süd, 2014-2015, E-Mail-Adresse', 'Nord-Süd, 2014–2015, E-Mail-Adresse'],
  ['a --- b', 'a --- b'],
  ["Die '68er und '89", 'Die ’68er und ’89'],
  ["Rock 'n' Roll", 'Rock ’n’ Roll'],
  ['Und dann ...', 'Und dann …'],
  ['Punkte ....', 'Punkte ....'],
  ['§ 1 (a), (b) und (c), (r), (tm), +-', '§\u{202f}1 (a), (b) und (c), (r), (tm), +-'],
];

for (const [text, expected] of table) {
  test(`sets ${text} as ${expected}`, () => {
    assert.equal(typeset(text), expected);
    assert.equal(toText(text), expected);
    assert.equal(toHtml(text), `<p>${expected}</p>\n`);
  });
}

test('sets a dash at the end of a line too', () => {
  assert.equal(toHtml('Krieg -\nsagt er'), '<p>Krieg –\nsagt er</p>\n');
});

test('leaves code as it is written', () => {
  assert.equal(toHtml('`"a" - ...`'), '<p><code>&quot;a&quot; - ...</code></p>\n');
});

test('takes markup in a title for text', () => {
  assert.equal(typeset('# *Alles* [neu](a) & <b>'), '# *Alles* [neu](a) & <b>');
});

for (const text of ['"Yes" - he said ...', "It's 'so'", 'from 1998-2004, z. B.', '\u201cYes\u201d']) {
  test(`leaves ${text} as it is in another language`, () => {
    assert.equal(typeset(text, 'en'), text);
    assert.equal(toText(text, 'en'), text);
    assert.equal(toHtml(text, 'en'), `<p>${text.replaceAll('"', '&quot;')}</p>\n`);
  });
}

test('sets a text that says it is German', () => {
  assert.equal(typeset('"Ja"', 'de'), '„Ja“');
});

test('shows an address of another language as an address', () => {
  assert.match(toHtml('<https://example.org/a-b>', 'en'), /class="address">https:\/\/example.org\/a-b</);
});
