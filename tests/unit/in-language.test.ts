// Which texts say their language, within a German interface and within an English one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage, type LanguageAttributes, markedWithin } from '../../layouts/in-language.ts';

const marked: readonly (readonly [
  language: string | undefined,
  german: LanguageAttributes,
  english: LanguageAttributes,
])[] = [
  [undefined, {}, { lang: 'de' }],
  ['de', {}, { lang: 'de' }],
  ['deu', {}, { lang: 'de' }],
  ['en', { lang: 'en' }, {}],
  ['eng', { lang: 'eng' }, {}],
  ['fr', { lang: 'fr' }, { lang: 'fr' }],
  ['he', { lang: 'he', dir: 'rtl' }, { lang: 'he', dir: 'rtl' }],
];

for (const [language, german, english] of marked) {
  test(`marks a text of the language "${language ?? ''}" where the interface has another one`, () => {
    assert.deepEqual([markedWithin('de')(language), markedWithin('en')(language)], [german, english]);
  });
}

test('the interface is German where nothing else is asked for', () => {
  assert.deepEqual(inLanguage(undefined), {});
});
