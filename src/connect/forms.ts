// The words of an archive in lower case: those that differ in capital letters alone are one form.
import { comparable } from '../german/fold.ts';
import type { ArchiveWords } from './words.ts';

export interface WordForms {
  /** "größe", by its number. */
  readonly texts: readonly string[];
  /** How often each form stands in the archive. */
  readonly counts: Uint32Array;
  /** Whether a form begins with a capital letter mostly. */
  isNoun(form: number): boolean;
  /** The form of a word, by their numbers. */
  formOf(word: number): number;
  /** The form that a word has as it is written, if the archive has it. */
  formFor(written: string): number | undefined;
}

export function findForms({ written, counts: wordCounts }: ArchiveWords): WordForms {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const formOf = new Uint32Array(written.length);
  const counts = new Uint32Array(written.length);
  const capitals = new Uint32Array(written.length);
  for (const [word, text] of written.entries()) {
    const form = keyOf(text);
    const number = numbers.get(form) ?? texts.push(form) - 1;
    numbers.set(form, number);
    const count = wordCounts[word] ?? 0;
    formOf[word] = number;
    counts[number] = (counts[number] ?? 0) + count;
    if (startsWithCapital(text)) capitals[number] = (capitals[number] ?? 0) + count;
  }
  return {
    texts,
    counts,
    isNoun: (form) => (capitals[form] ?? 0) * 2 > (counts[form] ?? 0),
    formOf: (word) => formOf[word] ?? 0,
    formFor: (written) => numbers.get(keyOf(written)),
  };
}

function keyOf(written: string): string {
  return comparable(written).slice(0, longest);
}

const longest = 60; // letters; what is longer is no word

export function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
