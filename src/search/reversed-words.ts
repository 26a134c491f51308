// Words the wrong way round, in the order in which they then are.
import { createGrowingNumbers } from '../german/growing-numbers.ts';
import type { WordLetters } from '../german/word-letters.ts';
import { shortestMistyped } from './index-start.ts';
import { sortWords } from './sort-words.ts';

/** Those in which a mistyped letter is looked for: "bundestag" → "gatsednub". Each is made when it is its turn. */
export function reversedWords(words: WordLetters): Iterable<string> {
  const long = createGrowingNumbers();
  for (let word = 0; word < words.count(); word++) {
    if (words.lengthOf(word) >= shortestMistyped && onlyLetters.test(words.wordOf(word))) long.push(word);
  }
  const order = Uint32Array.from({ length: long.length() }, (_, place) => long.at(place));
  sortWords(order, (word, place) => letterFromEnd(words, word, place));
  return {
    *[Symbol.iterator]() {
      for (const word of order) yield reversed(words.wordOf(word));
    },
  };
}

const onlyLetters = /^\p{L}+$/u;

function reversed(word: string): string {
  let found = '';
  for (const letter of word) found = letter + found;
  return found;
}

/** A letter of two UTF-16 units keeps their order. */
function letterFromEnd(words: WordLetters, word: number, place: number): number {
  const at = words.lengthOf(word) - 1 - place;
  const unit = at < 0 ? -1 : words.letterAt(word, at);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  return words.letterAt(word, unit < 0xdc00 ? at + 1 : at - 1);
}
