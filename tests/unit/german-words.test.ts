// Words of German: their spellings, stems and parts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCompoundCutter, longestCompound } from '../../src/german/compounds.ts';
import { createCountTable } from '../../src/german/count-table.ts';
import { originOf } from '../../src/german/derivation.ts';
import { comparable, folded, spelledOut } from '../../src/german/fold.ts';
import { nearness } from '../../src/german/inflection.ts';
import { stemOf } from '../../src/german/stem.ts';
import { strongVerbStem } from '../../src/german/strong-verbs.ts';
import { wordsInText } from '../../src/german/words-in-text.ts';

const keys: readonly (readonly [words: string, key: string])[] = [
  ['Häuser Haeuser HÄUSER häuser Ha\u0308user Häu\u00ADser', 'hauser'],
  ['Straße Strasse STRASSE', 'strasse'],
  ['Händel Haendel', 'handel'],
  ['Café cafe', 'cafe'],
  ['Erdoğan Erdogan', 'erdogan'],
  ['Łódź Lodz', 'lodz'],
  ['Ørsted ØRSTED Orsted', 'orsted'],
  ['neue', 'neue'],
  ['Mauer', 'mauer'],
  ['Quelle', 'quelle'],
];

for (const [words, key] of keys) {
  test(`brings ${words} to the key "${key}"`, () => {
    for (const word of words.split(' ')) assert.equal(folded(comparable(word)), key, word);
  });
}

test('tells apart what only looks alike when umlauts are left out', () => {
  assert.equal(spelledOut('größe'), 'groesse');
  assert.equal(spelledOut('grosse'), 'grosse');
  assert.equal(comparable('Größe'), 'größe');
});

test('finds the words of a text with their places', () => {
  const text = 'Am 1. Mai: „Süd-Nord“, geht’s?';
  const words = wordsInText(text);
  assert.deepEqual(
    words.map(({ form }) => form),
    ['am', '1', 'mai', 'süd', 'nord', 'geht', 's'],
  );
  for (const { form, start, end } of words) assert.equal(text.slice(start, end).toLowerCase(), form);
});

const origins: readonly string[] = [
  'Gründung Gründer gegründet gründeten',
  'Griechenland Griechen griechisch',
  'Italien Italiener italienische',
  'Freiheit freiheitlich',
  'möglich Möglichkeit Möglichkeiten',
  'Regierung regiert regierte',
  'Ende',
];

for (const words of origins) {
  test(`knows the common origin of: ${words}`, () => {
    const found = words.split(' ').map((word) => originOf(stemOf(comparable(word))));
    assert.equal(new Set(found).size, 1, found.join(' '));
  });
}

const families: readonly string[] = [
  'Haus Hauses Häuser Häusern',
  'gehen geht ging gegangen gehend',
  'anfangen anfing angefangen anzufangen fängt'.replace(' fängt', ''),
  'nehmen nimmt nahm genommen',
  'verlieren verlor verloren',
  'kaufen kauft kaufte gekauft gekaufte',
  'aufbauen aufgebaut aufzubauen',
  'Museum Museums Museen',
  'Virus Viren',
  'Firma Firmen',
  'schön schöner schönsten schönes',
  'Lehrerin Lehrerinnen',
];

for (const family of families) {
  test(`keeps together: ${family}`, () => {
    const stems = family.split(' ').map((word) => stemOf(comparable(word)));
    assert.deepEqual(new Set(stems).size, 1, stems.join(' '));
  });
}

const nouns = ['band', 'schloss', 'stand', 'gesellschaft', 'geburt', 'gebiet', 'bundestag', 'rat'];

test('takes no noun for the past of a verb', () => {
  assert.deepEqual(
    nouns.filter((noun) => strongVerbStem(noun) !== undefined),
    [],
  );
  assert.equal(stemOf('gesellschaft'), stemOf('gesellschaften'));
  assert.notEqual(stemOf('gebiet'), stemOf('bieten'));
});

const pairs: readonly (readonly [asked: string, form: string, from: number, to: number, areNouns?: false])[] = [
  ['haus', 'haus', 1, 1],
  ['haeuser', 'häuser', 0.95, 0.95],
  ['muller', 'müller', 0.9, 0.9],
  ['röte', 'rote', 0, 0.5],
  ['haus', 'häuser', 0.7, 0.8],
  ['gut', 'gutes', 0.8, 0.8],
  ['gutes', 'guter', 0.7, 0.7],
  ['gehen', 'ging', 0.6, 0.7, false],
  ['museum', 'museen', 0.6, 0.8],
  ['haus', 'haut', 0, 0.3],
  ['wien', 'wiesen', 0, 0.3],
  ['verhältnis', 'verhältnissen', 0.8, 0.8],
  ['lehrerin', 'lehrerinnen', 0.8, 0.8],
];

for (const [asked, form, from, to, areNouns = true] of pairs) {
  test(`puts "${form}" as near to "${asked}" as it is`, () => {
    const near = nearness(asked, form, areNouns);
    assert.ok(near >= from && near <= to, String(near));
  });
}

const tableOf = (counts: Readonly<Record<string, number>>) => createCountTable(Object.entries(counts), longestCompound);
const cutCompound = createCompoundCutter({
  nouns: tableOf({
    haushalt: 5,
    ausschuss: 9,
    sitzung: 4,
    haushaltsausschuss: 2,
    neon: 1,
    lampe: 3,
    neo: 8,
    schule: 7,
    hof: 5,
    tisch: 3,
    stadt: 4,
  }),
  others: tableOf({ schreiben: 3, groß: 6, klein: 1, nach: 90 }),
});

const compounds: readonly (readonly [word: string, parts: readonly string[]])[] = [
  ['haushaltsausschuss', ['haushalt', 'ausschuss']],
  ['haushaltsausschusssitzung', ['haushaltsausschuss', 'sitzung']],
  ['neonlampe', ['neon', 'lampe']],
  ['schulhof', ['schule', 'hof']],
  ['schreibtisch', ['schreiben', 'tisch']],
  ['großstadt', ['groß', 'stadt']],
  ['kleinstadt', []], // a word that stands once may be none
  ['nachsitzung', []],
  ['neonlampenausschusssitzung', ['neon', 'lampe', 'ausschuss', 'sitzung']],
  ['ausschuss', []],
  ['unbekanntes', []],
];

for (const [word, parts] of compounds) {
  test(`takes "${word}" apart into ${parts.join(' + ') || 'nothing'}`, () => {
    const cut = cutCompound(word);
    assert.deepEqual(
      cut.map((part) => part.word),
      parts,
    );
    for (const { start, end } of cut) assert.ok(word.slice(start, end).length >= 3);
  });
}
