// Dates, numbers and sizes as German readers read them; "_" stands for a space that does not break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepInWords } from '../../layouts/step-in-words.ts';
import { fileSize } from '../../layouts/wording/data.ts';
import { dateInWords, periodInWords } from '../../layouts/wording/dates.ts';
import { wording } from '../../layouts/wording/german.ts';
import { number } from '../../layouts/wording/numbers.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import { periodOf } from '../../src/pages/story-in-brief.ts';
import { parseQuery } from '../../src/search/query.ts';
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

test('says how many articles a time has, on how many days', () => {
  assert.equal(shown(wording.articlesOnDays(84, 60)), '84_Artikel an 60_Tagen');
  assert.equal(shown(wording.articlesOnDays(1, 1)), '1_Artikel an 1_Tag');
  assert.equal(shown(wording.articlesOnDays(3, 0, 3)), '3_Artikel');
  assert.equal(shown(wording.articlesOnDays(3, 1, 2)), '3_Artikel: 1 an 1_Tag, 2 ohne Tagesangabe');
});

test('names steps of time, and spans no more precisely than they are known', () => {
  const steps = ['2014-03', '2014', '201', '20', '00'].map(stepInWords);
  assert.deepEqual(steps, ['März\u{a0}2014', '2014', '2010–2019', '2000–2099', '1–99']);
  const span = (...dates: readonly string[]) => shown(periodInWords(periodOf(dates.map(aDate)) ?? ''));
  assert.equal(span('2014-03-05', '2015-05', ''), 'März_2014 bis Mai_2015');
  assert.equal(span('2014-03-05', '2014'), '2014');
});

test('names ranges, gaps and decades', () => {
  assert.deepEqual(
    [wording.range(3, 4), wording.range(1, 1), shown(wording.range(1000, undefined))],
    ['3–4', '1', 'ab_1.000'],
  );
  assert.equal(wording.noArticlesIn(1999, 2013), '1999–2013: keine Artikel');
  assert.equal(wording.noArticlesIn(1999, 1999), '1999: keine Artikel');
  assert.equal(wording.decade(1998), '1990er');
});

test('counts hits, with and without the words that were asked for', () => {
  assert.equal(shown(searchWording.hits(1, 'Graz')), '1_Treffer für „Graz“');
  assert.equal(shown(searchWording.hits(1000, '')), '1.000_Treffer');
});

const notes: readonly (readonly [query: string, sentence: string])[] = [
  ['person:"Putin', 'Das Anführungszeichen vor „Putin“ hat kein Ende. Es gilt bis zum Schluss der Frage.'],
  ['Wahl "', 'Hinter dem letzten Anführungszeichen steht nichts. Es wird überlesen.'],
  ['person:  Kirchger', 'Hinter dem Doppelpunkt steht kein Leerzeichen. Gesucht wird person:Kirchger.'],
  ['2014...2016', 'Zwischen zwei Daten stehen zwei Punkte. Gesucht wird 2014..2016.'],
  ['–Graz', 'Der Strich vor „Graz“ gilt als Minus. Gesucht wird ohne das.'],
  ['Graz ODER -Wien', 'ODER verbindet nichts mit einem Minus. Hier gilt beides.'],
];

for (const [query, sentence] of notes) {
  test(`says how ${query} was understood`, () => {
    const said = parseQuery(query).notes.map(({ kind, text }) => searchWording.searchNotes[kind](text));
    assert.deepEqual(said, [sentence]);
  });
}

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
