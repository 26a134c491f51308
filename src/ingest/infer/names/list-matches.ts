// Finds names of the lists in a sentence: "New", "York" are a city's first and last word.
import { mixed } from './hash.ts';
import { extendedName, type Lexicon, longestListed, nameLists, noNameYet } from './lexicon.ts';
import type { Sentence } from './tokens.ts';

/** For each word of a sentence a number for each list that has a name there, and for the word's place in that name. */
export function listMatches(sentence: Sentence, lexicon: Lexicon): readonly (readonly number[])[] {
  const matches: number[][] = sentence.map(() => []);
  const taken = nameLists.map(() => 0);
  for (let start = 0; start < sentence.length; start++) {
    const lists = listsFrom(sentence, start, lexicon);
    for (const { length, isGenitive, bits } of lists.reverse()) note(bits, start, length, isGenitive);
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

interface ListedName {
  readonly length: number;
  readonly isGenitive: boolean;
  readonly bits: number;
}

/** The names of lists that begin with a word, the shortest first. */
function listsFrom(sentence: Sentence, start: number, lexicon: Lexicon): ListedName[] {
  const found: ListedName[] = [];
  let state = noNameYet;
  for (let length = 1; length <= longestListed; length++) {
    const word = sentence[start + length - 1]?.text;
    if (word === undefined) break;
    const before = length === 1 ? state : extendedName(state, ' ');
    state = extendedName(before, word);
    const bits = lexicon.listsWithState(state);
    if (bits !== 0) found.push({ length, isGenitive: false, bits });
    else if (word.length > 3 && word.endsWith('s')) {
      const nominative = lexicon.listsWithState(extendedName(before, word.slice(0, -1)));
      if (nominative !== 0) found.push({ length, isGenitive: true, bits: nominative });
    }
  }
  return found;
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
