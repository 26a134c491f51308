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

/**
 * Calls with the places of the same words, without making a string or an object of any: an archive has millions. Letters
 * beyond the first 65,536 characters, of ancient scripts, are none here.
 */
export function scanWords(text: string, see: (start: number, end: number) => void): void {
  const kinds = characterKinds();
  let start = -1;
  for (let place = 0; place < text.length; place++) {
    const kind = kinds[text.charCodeAt(place)];
    if (start < 0 ? kind !== begins : kind === divides) {
      if (start >= 0) see(start, place);
      start = -1;
    } else if (start < 0) start = place;
  }
  if (start >= 0) see(start, text.length);
}

const [divides, begins, goesOn] = [0, 1, 2];
let knownKinds: Uint8Array | undefined;

/** What a character does to a word, by its code: found out once. */
function characterKinds(): Uint8Array {
  if (knownKinds !== undefined) return knownKinds;
  const kinds = new Uint8Array(65_536);
  for (let code = 0; code < kinds.length; code++) {
    const character = String.fromCharCode(code);
    kinds[code] = firstOfWord.test(character) ? begins : laterInWord.test(character) ? goesOn : divides;
  }
  knownKinds = kinds;
  return kinds;
}

const firstOfWord = /[\p{L}\p{N}]/u;
const laterInWord = /[\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/u;
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]*/gu;
const longest = 60; // letters; what is longer is no word
