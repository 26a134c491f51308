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
  const starts = createGrowingNumbers();
  const lengths = createGrowingNumbers();

  function place(length: number): number {
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
    const start = starts.at(number);
    const first = start & lastOfRow;
    return rows[start >>> rowBits]?.subarray(first, first + lengths.at(number)) ?? noLetters;
  };
  return {
    count: () => starts.length(),
    add(text, start, end) {
      const from = place(end - start);
      const row = rows[from >>> rowBits] ?? noLetters;
      const first = from & lastOfRow;
      for (let at = start; at < end; at++) row[first + at - start] = text.charCodeAt(at);
      starts.push(from);
      lengths.push(end - start);
      return starts.length() - 1;
    },
    isWord(number, text, start, end) {
      if (lengths.at(number) !== end - start) return false;
      const from = starts.at(number);
      const row = rows[from >>> rowBits] ?? noLetters;
      const first = (from & lastOfRow) - start;
      for (let at = start; at < end; at++) if (row[first + at] !== text.charCodeAt(at)) return false;
      return true;
    },
    wordOf: (number) => textOf(lettersOf(number)),
    lengthOf: lengths.at,
    letterAt(number, place) {
      const start = starts.at(number);
      return place < lengths.at(number) ? (rows[start >>> rowBits]?.[(start & lastOfRow) + place] ?? -1) : -1;
    },
  };
}

const rowBits = 17;
const perRow = 2 ** rowBits; // letters
const lastOfRow = perRow - 1;
const noLetters = new Uint16Array(0);

/** In parts, as no function takes any number of arguments. */
function textOf(letters: Uint16Array): string {
  if (letters.length <= mostAtOnce) return String.fromCharCode(...letters);
  return String.fromCharCode(...letters.subarray(0, mostAtOnce)) + textOf(letters.subarray(mostAtOnce));
}

const mostAtOnce = 8000;
