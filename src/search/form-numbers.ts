// Gives the forms of words numbers while an archive is read: "Größe" and "GRÖSSE" have one, as all that is comparable.
import { comparable } from '../german/fold.ts';
import { createWordNumbers } from '../german/word-numbers.ts';
import { longestForm } from '../german/words-in-text.ts';

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
  readonly forms: readonly string[];
}

export function createFormNumbers(): FormNumbers {
  const written = createWordNumbers();
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const formOf: number[] = []; // by the number of a word
  const isCapital: boolean[] = [];

  function numberOf(form: string): number {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    const number = forms.push(form) - 1;
    numbers.set(form, number);
    return number;
  }

  return {
    wordAt(text, start, end) {
      const word = written.numberOf(text, start, end);
      if (word === formOf.length) {
        const letters = written.wordOf(word);
        const first = letters.charAt(0);
        isCapital.push(first !== first.toLowerCase());
        formOf.push(numberOf(comparable(letters).slice(0, longestForm)));
      }
      return word;
    },
    formOf: (word) => formOf[word] ?? 0,
    isCapital: (word) => isCapital[word] === true,
    joined: (words) => numberOf(words.map((word) => forms[formOf[word] ?? 0]).join('')),
    forms,
  };
}
