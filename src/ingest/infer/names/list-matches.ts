// Finds names of the lists in a sentence: "New", "York" are a city's first and last word.
import { mixed } from './hash.ts';
import { type Lexicon, longestListed, nameLists } from './lexicon.ts';
import type { Sentence } from './tokens.ts';

/** For each word of a sentence a number for each list that has a name there, and for the word's place in that name. */
export function listMatches(sentence: Sentence, lexicon: Lexicon): readonly (readonly number[])[] {
  const matches: number[][] = sentence.map(() => []);
  const taken = nameLists.map(() => 0);
  for (let start = 0; start < sentence.length; start++) {
    for (let length = Math.min(longestListed, sentence.length - start); length > 0; length--) {
      const name = nameAt(sentence, start, length);
      const lists = lexicon.listsWith(name);
      const isGenitive = lists === 0 && name.endsWith('s') && name.length > 3;
      note(isGenitive ? lexicon.listsWith(name.slice(0, -1)) : lists, start, length, isGenitive);
    }
  }
  return matches;

  /** Of names that overlap the first one counts, and of those that begin together the longest. */
  function note(lists: number, start: number, length: number, isGenitive: boolean): void {
    for (let list = 0; lists >> list > 0; list++) {
      if (((lists >> list) & 1) === 0 || (taken[list] ?? 0) > start) continue;
      taken[list] = start + length;
      for (let at = 0; at < length; at++) matches[start + at]?.push(matchHash(list, placeIn(at, length), isGenitive));
    }
  }
}

function nameAt(sentence: Sentence, start: number, length: number): string {
  let name = sentence[start]?.text ?? '';
  for (let at = 1; at < length; at++) name += ` ${sentence[start + at]?.text}`;
  return name;
}

/** 0 for a name of one word, else 1 for its first, 2 for its last, 3 for another. */
function placeIn(at: number, length: number): number {
  if (length === 1) return 0;
  if (at === 0) return 1;
  return at === length - 1 ? 2 : 3;
}

function matchHash(list: number, place: number, isGenitive: boolean): number {
  return mixed(list * 8 + place * 2 + Number(isGenitive), 99);
}
