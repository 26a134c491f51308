// Dates, numbers and sizes as German readers read them; "_" stands for a space that does not break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSize } from '../../layouts/wording/data.ts';
import { dateInWords } from '../../layouts/wording/dates.ts';
import { number, wording } from '../../layouts/wording/german.ts';
import { aDate } from './an-article.ts';

function shown(text: string): string {
  return text.replaceAll('\u{a0}', '_');
}

const dates: readonly (readonly [date: string, words: string])[] = [
  ['2024-01-21', '21._Januar_2024'],
  ['2024-03-01', '1._März_2024'],
  ['2024-12', 'Dezember_2024'],
  ['2024', '2024'],
  ['XXXX-01-21', '21._Januar, Jahr_unbekannt'],
  ['', 'ohne Datum'],
];

for (const [date, words] of dates) {
  test(`says "${words}" for the date "${date}"`, () => {
    assert.equal(shown(dateInWords(aDate(date))), words);
  });
}

const numbers: readonly (readonly [value: number, words: string])[] = [
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [12_345_678, '12.345.678'],
];

for (const [value, words] of numbers) {
  test(`writes the number ${value} as "${words}"`, () => {
    assert.equal(number(value), words);
  });
}

type Extent = Parameters<typeof wording.extent>;
const extents: readonly (readonly [title: string, extent: Extent, words: string])[] = [
  ['an empty archive', [0, undefined, undefined, 0], '0_Artikel'],
  ['one article', [1, 2015, 2015, 0], '1_Artikel · 2015'],
  ['several years', [4812, 1990, 2015, 0], '4.812_Artikel · 1990–2015'],
  ['some articles without a year', [4812, 1990, 2015, 1200], '4.812_Artikel · 1990–2015 · 1.200 ohne Jahresangabe'],
  ['nothing but articles without a year', [2, undefined, undefined, 2], '2_Artikel · ohne Jahresangabe'],
];

for (const [title, extent, words] of extents) {
  test(`tells the extent of ${title}`, () => {
    assert.equal(shown(wording.extent(...extent)), words);
  });
}

test('counts hits, with and without the words that were asked for', () => {
  assert.equal(shown(wording.hits(1, 'Graz')), '1_Treffer für „Graz“');
  assert.equal(shown(wording.hits(1000, '')), '1.000_Treffer');
});

const sizes: readonly (readonly [bytes: number, words: string])[] = [
  [0, '1_kB'],
  [1500, '2_kB'],
  [999_499, '999_kB'],
  [999_500, '1_MB'],
  [1_250_000, '1,3_MB'],
  [1_234_567_890, '1.234,6_MB'],
];

for (const [bytes, words] of sizes) {
  test(`says "${words}" for a file of ${bytes} bytes`, () => {
    assert.equal(shown(fileSize(bytes)), words);
  });
}
