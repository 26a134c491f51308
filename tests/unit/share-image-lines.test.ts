// How a headline is broken into lines, shrunk and cut, in a typeface whose every letter is half as wide as it is high.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenLines, fullLines, piecesOf, withoutWidePieces } from '../../layouts/share-image/break-lines.ts';
import { type Box, fitText } from '../../layouts/share-image/fit-text.ts';

const lettersOf = (text: string) => text.length;
const halfEm = (text: string) => text.length / 2;
/** Two lines of ten letters, or four of twenty. */
const box: Box = { width: 100, height: 46, sizes: [20, 10] };

const pieces: readonly (readonly [text: string, parts: readonly string[]])[] = [
  ['Der Haushalt steht', ['Der', 'Haushalt', 'steht']],
  ['Wien/Graz', ['Wien/', 'Graz']],
  ['die Kyiv-Independent-Redaktion', ['die', 'Kyiv-', 'Independent-', 'Redaktion']],
  ['E-Mail und 1998–2004', ['E-Mail', 'und', '1998–2004']],
  ['am 21.\u{a0}Januar', ['am', '21.\u{a0}Januar']],
];

for (const [text, parts] of pieces) {
  test(`keeps together what belongs together in "${text}"`, () => {
    assert.deepEqual(
      piecesOf(text).map((piece) => piece.text),
      parts,
    );
  });
}

test('fills lines with as many words as they hold', () => {
  assert.deepEqual(fullLines(piecesOf('eins zwei drei vier'), lettersOf, 9), ['eins zwei', 'drei vier']);
  assert.deepEqual(fullLines(piecesOf('Wien/Graz/Linz'), lettersOf, 10), ['Wien/Graz/', 'Linz']);
});

test('gives a word that is wider than the line a line of its own', () => {
  assert.deepEqual(fullLines(piecesOf('ein Wasserturm da'), lettersOf, 5), ['ein', 'Wasserturm', 'da']);
});

test('makes lines even, and no more of them', () => {
  const words = piecesOf('eins zwei drei vier fünf');
  assert.deepEqual(fullLines(words, lettersOf, 19), ['eins zwei drei vier', 'fünf']);
  assert.deepEqual(evenLines(words, lettersOf, 19), ['eins zwei drei', 'vier fünf']);
});

test('takes a word apart that no line holds', () => {
  const parts = withoutWidePieces(piecesOf('Donaudampf da'), lettersOf, 4);
  assert.deepEqual(fullLines(parts, lettersOf, 4), ['Dona', 'udam', 'pf', 'da']);
});

test('sets a text as large as the box allows', () => {
  assert.deepEqual(fitText('Ein Winter', halfEm, box), { size: 20, lines: ['Ein Winter'] });
  const lines = ['Ein Winter ohne', 'Schnee in Wien'];
  assert.deepEqual(fitText(lines.join(' '), halfEm, box), { size: 10, lines });
});

test('sets a text smaller before it takes a word of it apart', () => {
  assert.deepEqual(fitText('Wassertürmer', halfEm, box), { size: 10, lines: ['Wassertürmer'] });
});

const tooLong: readonly (readonly [title: string, text: string, lastLine: string])[] = [
  ['at a word', 'Der Streit um Straße '.repeat(9), 'Der Streit um\u{a0}…'],
  ['without a comma before the cut', 'Streit, Lärm, Staub, '.repeat(9), 'Streit, Lärm\u{a0}…'],
  ['without a dash before the cut', 'Erst Streit Lärm – '.repeat(9), 'Erst Streit Lärm\u{a0}…'],
  ['inside of a word that is too long for all lines', 'a'.repeat(300), `${'a'.repeat(19)}…`],
  ['even if it is endless', 'Wort '.repeat(100_000), 'Wort Wort Wort\u{a0}…'],
];

for (const [title, text, lastLine] of tooLong) {
  test(`cuts what is too long ${title}`, () => {
    const { size, lines } = fitText(text, halfEm, box);
    assert.equal(size, 10);
    assert.equal(lines.length, 4);
    assert.equal(lines.at(-1), lastLine);
  });
}
