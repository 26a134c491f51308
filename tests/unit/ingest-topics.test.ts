// What keywords are made of: stems, base forms, names, countries, how usual words are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKeywords } from '../../src/ingest/infer/keywords.ts';
import { parseBackground, rarity } from '../../src/ingest/infer/topics/background.ts';
import { countryNamed, countryOfAdjective } from '../../src/ingest/infer/topics/countries.ts';
import { nounStem } from '../../src/ingest/infer/topics/noun-stem.ts';
import { singularOf } from '../../src/ingest/infer/topics/singular.ts';
import { withoutRepetition } from '../../src/ingest/infer/topics/without-repetition.ts';
import { backgroundOf } from '../../training/count-nouns.ts';

for (const forms of [
  ['Schule', 'Schulen'],
  ['Haus', 'Hauses', 'Häuser', 'Häusern'],
  ['Schüler', 'Schülern', 'Schülerin', 'Schülerinnen'],
  ['Ergebnis', 'Ergebnisse'],
  ['Firma', 'Firmen'],
  ['Konzern', 'Konzerns', 'Konzerne'],
  ['Bauer', 'Bauern'],
  ['China', 'Chinas'],
]) {
  test(`brings the forms of "${forms[0]}" together`, () => {
    assert.equal(new Set(forms.map(nounStem)).size, 1, forms.map(nounStem).join(', '));
  });
}

test('keeps words apart that only look alike', () => {
  for (const [one, other] of [
    ['Schüler', 'Schule'],
    ['Ausländer', 'Ausland'],
    ['Berlin', 'Berliner'],
  ] as const) {
    assert.notEqual(nounStem(one), nounStem(other));
  }
});

for (const [plural, singular] of [
  ['Präsidentschaftswahlen', 'Präsidentschaftswahl'],
  ['Bodeneinsätze', 'Bodeneinsatz'],
  ['Städten', 'Stadt'],
  ['Buben', 'Bub'],
  ['Zahlungen', 'Zahlung'],
  ['Journalisten', 'Journalist'],
  ['Jugendlichen', 'Jugendliche'],
  ['KI-Bilder', 'KI-Bild'],
  ['Eltern', 'Eltern'],
  ['Listen', 'Liste'],
  ['Reportage', undefined],
  ['Spanien', undefined],
] as const) {
  test(`knows the singular of "${plural}": ${singular ?? 'none'}`, () => {
    assert.equal(singularOf(plural), singular);
  });
}

const shown: readonly (readonly [what: string, keyword: string, text: string])[] = [
  ['a plural in the singular', 'Wahl', 'Man sprach von den Wahlen. Diese Wahlen waren frei.'],
  [
    'a noun with its adjective',
    'künstliche Intelligenz',
    'Mit künstlicher Intelligenz geht es. Die künstliche Intelligenz lernt.',
  ],
  ['a name in the nominative', 'Vereinte Nationen', 'Er sprach vor den Vereinten Nationen.'],
  ['a neuter name in the nominative', 'Statistisches Bundesamt', 'Das teilte das Statistische Bundesamt mit.'],
  ['a country for its adjective', 'Russland', 'Man sah die russische Flotte. Dann kam ein russischer General.'],
  ['a town for its inhabitants', 'Hamburg', 'Der Hamburger Hafen wächst. In Hamburg freut man sich.'],
  ['a woman as a woman', 'Malerin', 'Es kam die Malerin. Mit der Malerin kam ihr Hund.'],
];
for (const [what, keyword, text] of shown) {
  test(`shows ${what}`, () => {
    const keywords = findKeywords(text, '');
    assert.ok(keywords.includes(keyword), keywords.join(', '));
  });
}

test('counts a name before a hyphen for the name', () => {
  const text = 'Am Abend kam eine Tesla-Fahrerin. Es war ein Tesla-Werk in Sicht.';
  assert.ok(findKeywords(text, '').includes('Tesla'));
});

test('takes no acronym for a country', () => {
  assert.deepEqual(['POL', 'US', 'Polen', 'Niederlanden'].map(countryNamed), [
    undefined,
    'USA',
    'Polen',
    'Niederlande',
  ]);
  assert.equal(countryOfAdjective('russischen'), 'Russland');
});

test('shows a name as the tagger has it, for every word that means it', () => {
  const names = [{ name: 'Angela Merkel', type: 'PER' } as const];
  const keywords = findKeywords('Merkel reist ab. Später will Merkels Sprecher reden.', 'Zug für Merkel', names);
  assert.equal(keywords[0], 'Angela Merkel');
});

test('weighs less what news at large often say', () => {
  const background = parseBackground('1000\nhirsch 900 8\n');
  assert.ok(rarity(nounStem('Hirsch'), background) < rarity(nounStem('Dackel'), background));
  assert.equal(rarity('x', background), Math.log(1001));
});

test('leaves out keywords that stand in others', () => {
  const keywords = ['Kamala Harris', 'Kamala', 'Wahl', 'US-Wahl', 'Wahlkampf', 'Harris'];
  assert.deepEqual(withoutRepetition(keywords, 10), ['Kamala Harris', 'Wahl', 'Wahlkampf']);
  assert.deepEqual(withoutRepetition(keywords, 1), ['Kamala Harris']);
});

test('counts texts with a noun, and its articles, the same every time', () => {
  const texts = [
    'Man sah den Konzern. Es war der Konzern.',
    'So kam der Konzern zu Merkel.',
    'Ach, Merkel und Konzern.',
  ];
  const content = backgroundOf(texts);
  assert.equal(content, '3\nkonzern 3 8\nmerkel 2 0\n');
  assert.equal(parseBackground(content).textsWith('konzern'), 3);
  assert.deepEqual(['konzern', 'merkel', 'x'].map(parseBackground(content).isCommonNoun), [true, false, false]);
});
