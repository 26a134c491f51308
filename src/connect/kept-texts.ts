// The words and names of an archive as they are kept for the next time.

import type { SpelledWords, WordNumbers } from '../german/word-numbers.ts';
import type { Rows } from './before.ts';
import { rowsIn } from './number-rows.ts';
import type { Shelf } from './shelf.ts';
import type { Tallied } from './tally.ts';

export function spelledIn(shelf: Shelf): SpelledWords {
  return {
    letters: shelf.shorts('letters'),
    starts: shelf.numbers('starts'),
    hashes: shelf.signed('hashes'),
    slots: shelf.signed('slots'),
  };
}

export function talliedIn(shelf: Shelf): Tallied {
  return {
    words: rowsIn(shelf.numbers('words'), shelf.numbers('words.ends')),
    names: rowsIn(shelf.numbers('names'), shelf.numbers('names.ends')),
    forms: shelf.numbers('forms'),
    terms: {
      terms: shelf.numbers('terms'),
      firsts: shelf.numbers('firsts'),
      seconds: shelf.numbers('seconds'),
      nouns: shelf.bytes('nouns'),
    },
  };
}

export function keptTexts(numbers: WordNumbers, { words, names, forms, terms }: Tallied): Rows {
  const { letters, starts, hashes, slots } = numbers.spelled();
  return [
    ['letters', letters],
    ['starts', starts],
    ['hashes', hashes],
    ['slots', slots],
    ['words', words.numbers],
    ['words.ends', words.ends],
    ['names', names.numbers],
    ['names.ends', names.ends],
    ['forms', forms],
    ...Object.entries(terms),
  ];
}
