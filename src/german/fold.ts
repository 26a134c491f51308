// Brings spellings of one word to one key: "Häuser", "Haeuser", "HAUSER" and decomposed letters alike.

import { umlautsFlattened, umlautsSpelledOut } from './umlauts.ts';

/**
 * "Häuser" → "hauser", "Straße" → "strasse", "Haendel" → "handel", "Café" → "cafe". Only a key to find spellings by:
 * two words with one key need not be the same word.
 */
export function folded(word: string): string {
  const lower = withoutMarks(word);
  return lower.includes('e') ? lower.replace(writtenOut, '$<vowel>') : lower;
}

/** "Bundes\u00ADtag" → "bundestag": the form in which words are compared, letters with marks kept ("größe", NFC). */
export function comparable(word: string): string {
  return german.test(word) ? word : word.replace(invisible, '').normalize('NFKC').toLowerCase().normalize('NFC');
}

/** "größe" → "groesse": two spellings of one word that differ in nothing else are alike. */
export function spelledOut(word: string): string {
  return plain.test(word) ? word : unmarked(umlautsSpelledOut(comparable(word)));
}

function withoutMarks(word: string): string {
  if (plain.test(word)) return word;
  return german.test(word) ? umlautsFlattened(word) : unmarked(word);
}

function unmarked(word: string): string {
  const bare = comparable(word).normalize('NFKD').replace(mark, '').toLowerCase();
  return bare.replace(foreign, (letter) => plainly[letter] ?? letter);
}

const plain = /^[a-z\d]*$/;
const german = /^[a-zäöüß\d]*$/; // almost all other words of an archive
const writtenOut = /(?<![aeq])(?<vowel>[aou])e/g; // "haendel", not "neue", "mauer", "quelle"
const mark = /\p{M}/gu;
const foreign = /[ßđðøłıæœþ]/g; // their marks cannot be taken off: "Đoković", "Rødt", "Łódź"
const plainly: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const invisible = /[\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu; // soft hyphens, zero-width characters
