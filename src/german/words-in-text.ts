// Divides a text into its words, the same way when indexing, searching and marking.
import { comparable } from './fold.ts';

export interface TextWord {
  /** Lower case, NFC, without soft hyphens: "größe". */
  readonly form: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits; "Nord-Süd" is two words, "geht's" too. */
export function wordsInText(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: found, index } of text.matchAll(run)) {
    const form = comparable(found);
    if (form !== '') words.push({ form: form.slice(0, longest), start: index, end: index + found.length });
  }
  return words;
}

const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]*/gu;
const longest = 60; // letters; what is longer is no word
