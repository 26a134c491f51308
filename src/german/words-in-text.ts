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
    if (form !== '') words.push({ form: form.slice(0, longestForm), start: index, end: index + found.length });
  }
  return words;
}

/** Calls with the places of the same words, without making a string or an object of any: an archive has millions. */
export function scanWords(text: string, see: (start: number, end: number) => void): void {
  const kinds = characterKinds();
  let start = -1;
  for (let place = 0; place < text.length; place++) {
    const known = kinds[text.charCodeAt(place)];
    const kind = known === halfLetter ? kindOfHalf(text, place) : known;
    if (start < 0 ? kind !== begins : kind === divides) {
      if (start >= 0) see(start, place);
      start = -1;
    } else if (start < 0) start = place;
  }
  if (start >= 0) see(start, text.length);
}

const [divides, begins, goesOn, halfLetter] = [0, 1, 2, 3];
let knownKinds: Uint8Array | undefined;

/** What a character does to a word, by its code: found out once. */
function characterKinds(): Uint8Array {
  if (knownKinds !== undefined) return knownKinds;
  const kinds = new Uint8Array(65_536);
  for (let code = 0; code < kinds.length; code++) {
    const isHalf = code >= 0xd800 && code < 0xe000;
    kinds[code] = isHalf ? halfLetter : kindOf(String.fromCharCode(code));
  }
  knownKinds = kinds;
  return kinds;
}

function kindOf(character: string): number {
  return firstOfWord.test(character) ? begins : laterInWord.test(character) ? goesOn : divides;
}

/** Characters beyond the first 65,536 have two codes (UTF-16): the second goes on with what the first has begun. */
function kindOfHalf(text: string, place: number): number {
  const whole = text.codePointAt(place) ?? 0;
  if (whole > 0xffff) return kindOf(String.fromCodePoint(whole));
  const before = place === 0 ? 0 : (text.codePointAt(place - 1) ?? 0);
  return before > 0xffff && kindOf(String.fromCodePoint(before)) !== divides ? goesOn : divides;
}

const firstOfWord = /[\p{L}\p{N}]/u;
const laterInWord = /[\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/u;
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]*/gu;
/** Letters of a form; what is longer is no word. */
export const longestForm = 60;
