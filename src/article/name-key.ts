// Brings spellings of one name to one key.
import { spelledOut } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';
import type { RegisterKind } from './register-kind.ts';

/** "Die  NATO" → "nato", "Müller-Lüdenscheidt" → "mueller luedenscheidt", "C++" → "c++": two names with one key are one. */
export function nameKey(name: string): string {
  const words = wordsInText(name).map(
    ({ form, end }) => spelledOut(form) + (signsOfName.exec(name.slice(end))?.[0] ?? ''),
  );
  const named = words.length > 1 && leadingArticle.test(words[0] ?? '') ? words.slice(1) : words;
  return named.join(' ') || name;
}

/** The key of a name in one of the registers: topics are plain nouns, and "Maße" are no "Masse". */
export function keyIn(kind: RegisterKind): (name: string) => string {
  return kind === 'topics' ? (name) => nameKey(name.normalize('NFC').replace(longVowel, 'sz')) : nameKey;
}

// Where ß tells one noun from another: "Buße" from "Busse", but not "Kompromiß" from "Kompromiss", nor "STRASSE" from "Straße".
const longVowel = /(?<=(?<![aeiouäöü])[aouäöü])(?<!stra)ß(?=[aeiou])/giu;

const leadingArticle = /^(?:der|die|das)$/;
const signsOfName = /^[+#]+(?![\p{L}\p{N}])/u; // "C++", "C#", "Disney+"
