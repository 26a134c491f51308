// Keeps the letters of many words in few rows: a word needs no object, and keeps no text in memory that it is from.
import { createGrowingNumbers } from './growing-numbers.ts';

export interface WordLetters {
  count(): number;
  /** Keeps the word between two places of a text; it gets the next number, from 0. */
  add(text: string, start: number, end: number): number;
  isWord(number: number, text: string, start: number, end: number): boolean;
  /** Made from its letters at each call. */
  wordOf(number: number): string;
  /** How many letters a word has. */
  lengthOf(number: number): number;
  /** A letter of a word, as UTF-16 has it; -1 behind the last one. */
  letterAt(number: number, place: number): number;
}

export function createWordLetters(): WordLetters {
  const rows: Uint16Array[] = []; // each word lies in one, a very long one by itself
  let next = 0; // where the next word begins: the row, and the place in it
  const places = createGrowingNumbers(); // of a word: where it begins, and how many letters it has

  function placeFor(length: number): number {
    const isFull = rows.length * perRow - next < length;
    if (isFull) {
      next = rows.length * perRow;
      rows.push(new Uint16Array(Math.max(perRow, length)));
    }
    const start = next;
    next += Math.min(length, rows.length * perRow - next);
    return start;
  }

  const lettersOf = (number: number) => {
    const start = places.at(number * 2);
    const first = start & lastOfRow;
    return rows[start >>> rowBits]?.subarray(first, first + places.at(number * 2 + 1)) ?? noLetters;
  };
  return {
    count: () => places.length() / 2,
    add(text, start, end) {
      const from = placeFor(end - start);
      const row = rows[from >>> rowBits] ?? noLetters;
      const first = from & lastOfRow;
      for (let at = start; at < end; at++) row[first + at - start] = text.charCodeAt(at);
      places.push(from);
      places.push(end - start);
      return places.length() / 2 - 1;
    },
    isWord(number, text, start, end) {
      if (places.at(number * 2 + 1) !== end - start) return false;
      const from = places.at(number * 2);
      const row = rows[from >>> rowBits] ?? noLetters;
      const first = (from & lastOfRow) - start;
      for (let at = start; at < end; at++) if (row[first + at] !== text.charCodeAt(at)) return false;
      return true;
    },
    wordOf: (number) => textOf(lettersOf(number)),
    lengthOf: (number) => places.at(number * 2 + 1),
    letterAt(number, place) {
      const start = places.at(number * 2);
      return place < places.at(number * 2 + 1) ? (rows[start >>> rowBits]?.[(start & lastOfRow) + place] ?? -1) : -1;
    },
  };
}

const rowBits = 17;
const perRow = 2 ** rowBits; // letters
const lastOfRow = perRow - 1;
const noLetters = new Uint16Array(0);

function textOf(letters: Uint16Array): string {
  if (letters.length > mostAtOnce)
    return textOf(letters.subarray(0, mostAtOnce)) + textOf(letters.subarray(mostAtOnce));
  const codes = codesOfLength(letters.length);
  for (let at = 0; at < letters.length; at++) codes[at] = letters[at] ?? 0;
  return String.fromCharCode(...codes);
}

/** A list of numbers becomes a string much sooner than a row of letters does, and the lists are used again. */
function codesOfLength(length: number): number[] {
  const known = codeLists[length];
  if (known !== undefined) return known;
  const list = new Array<number>(length).fill(0);
  codeLists[length] = list;
  return list;
}

const mostAtOnce = 256; // no function takes any number of arguments
const codeLists: number[][] = [];
