// Titles and file names as names for addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '../../src/article/slug.ts';

const table: readonly (readonly [text: string, expected: string])[] = [
  ['Größe & Maß', 'groesse-und-mass'],
  ['Übergänge, Öl und Ähren', 'uebergaenge-oel-und-aehren'],
  ['U\u0308bung', 'uebung'],
  ['STRASSE ẞ', 'strasse-ss'],
  ['Привет, мир', 'privet-mir'],
  ['Ñandú in Łódź', 'nandu-in-lodz'],
  ['iPhoneOS', 'iphoneos'],
  ['I ❤️ Graz 😀', 'i-graz'],
  ['2015-02-28', '2015-02-28'],
  ['a_b.c/d', 'a-b-c-d'],
  ['--a--', 'a'],
  ['😀', ''],
  ['日本', ''],
  ['', ''],
];

for (const [text, expected] of table) {
  test(`names "${text}" ${expected === '' ? 'with nothing' : `"${expected}"`}`, () => {
    assert.equal(slug(text), expected);
  });
}

test('cuts a long title between two words', () => {
  assert.equal(slug('Wort '.repeat(100)), Array(16).fill('wort').join('-'));
});

test('keeps a word that ends exactly at the longest length', () => {
  const text = `${'a'.repeat(39)} ${'b'.repeat(40)}`;
  assert.equal(slug(`${text} c`), text.replace(' ', '-'));
});

test('cuts a word that is too long by itself', () => {
  assert.equal(slug('x'.repeat(500)), 'x'.repeat(80));
});
