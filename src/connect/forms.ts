// The words of an archive in lower case: those that differ in capital letters alone are one form.
import { comparable } from '../german/fold.ts';
import type { WordNumbers } from '../german/word-numbers.ts';
import { createColumn, none } from './columns.ts';

export interface WordForms {
  /** The form of each word: texts by their numbers. `none` for what never was a word. */
  readonly ofWords: Uint32Array;
  /** Those that there were not before. */
  readonly found: readonly number[];
}

/** How often forms stand in the archive, and whether they begin with a capital letter mostly. */
export interface FormCounts {
  readonly counts: Uint32Array;
  readonly capitals: Uint32Array;
}

/** Finds the forms of all words that have none yet; `isKnown` says whether one was a form before. */
export function findForms(
  texts: WordNumbers,
  counts: Uint32Array,
  before: Uint32Array,
  isKnown: (form: number) => boolean,
): WordForms {
  const forms = createColumn(before);
  const found = new Set<number>();
  for (let word = 0; word < counts.length; word++) {
    if (counts[word] === 0 || forms.at(word) !== none) continue;
    const key = formKey(texts.wordOf(word));
    const form = texts.numberOf(key, 0, key.length);
    forms.put(word, form);
    if (!isKnown(form)) found.add(form);
  }
  return { ofWords: forms.done(texts.count()), found: [...found] };
}

export function countForms(texts: WordNumbers, counts: Uint32Array, forms: Uint32Array): FormCounts {
  const { letters, starts } = texts.spelled();
  const sums = { counts: new Uint32Array(texts.count()), capitals: new Uint32Array(texts.count()) };
  for (let word = 0; word < counts.length; word++) {
    const count = counts[word] ?? 0;
    if (count === 0) continue;
    const form = forms[word] ?? none;
    sums.counts[form] = (sums.counts[form] ?? 0) + count;
    if (isCapital(letters[starts[word] ?? 0] ?? 0)) sums.capitals[form] = (sums.capitals[form] ?? 0) + count;
  }
  return sums;
}

/** "Größe" → "größe" */
export function formKey(written: string): string {
  return comparable(written).slice(0, longest);
}

const longest = 60; // letters; what is longer is no word

export function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return startsWithCapital(String.fromCharCode(code));
}
