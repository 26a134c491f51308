// Gives the forms of words numbers while an archive is read: "Größe" and "GRÖSSE" have one, as all that is comparable.
import { comparable } from '../german/fold.ts';
import { createGrowingNumbers } from '../german/growing-numbers.ts';
import type { WordLetters } from '../german/word-letters.ts';
import { longestForm } from '../german/words-in-text.ts';
import { createIndexWordNumbers } from './index-word-numbers.ts';

export interface FormNumbers {
  /** The number of the word between two places of a text, as it is written. */
  wordAt(text: string, start: number, end: number): number;
  /** The form of a word, by their numbers. */
  formOf(word: number): number;
  /** Whether a word begins with a capital letter. */
  isCapital(word: number): boolean;
  /** The form of words that hyphens join. */
  joined(words: readonly number[]): number;
  /** The forms by their numbers. */
  readonly forms: WordLetters;
}

export function createFormNumbers(): FormNumbers {
  const written = createIndexWordNumbers();
  const forms = createIndexWordNumbers();
  const known = createGrowingNumbers(); // of a word: twice the number of its form, and 1 where it begins with a capital

  const numberOf = (form: string) => forms.numberOf(form, 0, form.length);
  const formOf = (word: number) => known.at(word) >>> 1;
  return {
    wordAt(text, start, end) {
      const word = written.numberOf(text, start, end);
      if (word === known.length()) {
        const letters = written.wordOf(word);
        const first = letters.charAt(0);
        const isCapital = first !== first.toLowerCase();
        known.push(numberOf(comparable(letters).slice(0, longestForm)) * 2 + (isCapital ? 1 : 0));
      }
      return word;
    },
    formOf,
    isCapital: (word) => (known.at(word) & 1) === 1,
    joined: (words) => numberOf(words.map((word) => forms.wordOf(formOf(word))).join('')),
    forms: forms.letters,
  };
}
