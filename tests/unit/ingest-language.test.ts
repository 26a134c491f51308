// Which language a text is written in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLanguage } from '../../src/ingest/infer/language.ts';

const german = `Der Gemeinderat hat am Dienstag beschlossen, die Bücherei auch samstags zu öffnen. Dafür sollen zwei neue Stellen
  geschaffen werden, sagte die Leiterin. Die Kosten trägt zur Hälfte das Land, über den Rest wird noch verhandelt.`;

const table: readonly (readonly [language: string, text: string])[] = [
  ['de', german],
  ['de', 'Die Feuerwehr rückte zu drei Einsätzen aus'],
  ['en', 'The council decided to open the library on Saturdays'],
  ['fr', 'Le conseil municipal a décidé d’ouvrir la bibliothèque le samedi'],
  ['it', 'Il consiglio comunale ha deciso di aprire la biblioteca di sabato'],
  ['tr', 'Belediye meclisi kütüphaneyi cumartesi günleri açmaya karar verdi'],
  ['uk', 'Міська рада вирішила відкрити бібліотеку по суботах'],
];
for (const [language, text] of table) {
  test(`takes "${text.slice(0, 40)}…" for ${language}`, () => {
    assert.equal(findLanguage(text)?.value, language);
  });
}

test('names the rule that found it', () => {
  assert.deepEqual(findLanguage(german), { value: 'de', rule: 'German words' });
});

test('keeps to the language of the text where it begins with another', () => {
  const title = 'We will always be together, whatever may happen, and nothing will ever come between the two of us. ';
  const text = `„${title.repeat(4)}“ ${german.repeat(3)}`;
  assert.equal(findLanguage(text)?.value, 'de');
});

for (const text of ['', '12.05.2024, 1:0 (0:0)', 'Müller, Weber, Schulz', '…', '\uD800']) {
  test(`does not guess from "${text}"`, () => {
    assert.equal(findLanguage(text), undefined);
  });
}
