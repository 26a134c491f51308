// Finds names of the lists in a sentence: "New", "York" are a city's first and last word.
import { mixed } from './hash.ts';
import { classBits, extendedName, type Lexicon, longestListed, nameLists, noNameYet } from './lexicon.ts';
import type { Sentence } from './tokens.ts';

/** For each word of a sentence a number for each list that has a name there, and for the word's place in that name. */
export function listMatches(sentence: Sentence, lexicon: Lexicon): readonly (readonly number[])[] {
  const matches: number[][] = sentence.map(() => []);
  const taken = nameLists.map(() => 0);
  for (let start = 0; start < sentence.length; start++) {
    const lists = listsFrom(sentence, start, lexicon);
    for (const { length, isGenitive, bits } of lists.reverse()) note(bits, start, length, isGenitive);
    if (lists.length === 0) noteParts(start);
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

  /** "Müller-Lüdenscheidt", "Berlin-Mitte": what begins or ends as a name of a list may be one. */
  function noteParts(at: number): void {
    const word = sentence[at]?.text ?? '';
    const hyphen = word.indexOf('-');
    if (hyphen < 2) return;
    noteLists(lexicon.listsWith(word.slice(0, hyphen)) & nameBits, at, 4);
    noteLists(lexicon.listsWith(word.slice(word.lastIndexOf('-') + 1)) & nameBits, at, 5);
  }

  function noteLists(lists: number, at: number, place: number): void {
    for (let list = 0; lists >> list > 0; list++) {
      if ((lists >> list) & 1) matches[at]?.push(matchHash(list, place, false));
    }
  }
}

const nameBits = ~classBits;

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
    const bits = lexicon.listsWithState(state) & nameBits;
    if (bits !== 0) found.push({ length, isGenitive: false, bits });
    else found.push(...inOtherForm(word, before, length, lexicon));
  }
  return found;
}

/** A name whose last word stands in the genitive, or a name of one word that is written in capitals. */
function inOtherForm(word: string, before: number, length: number, lexicon: Lexicon): readonly ListedName[] {
  if (word.length > 3 && word.endsWith('s')) {
    const bits = lexicon.listsWithState(extendedName(before, word.slice(0, -1))) & nameBits;
    return bits === 0 ? [] : [{ length, isGenitive: true, bits }];
  }
  if (length > 1 || !shouted.test(word)) return [];
  const bits = lexicon.listsWith(word.charAt(0) + word.slice(1).toLowerCase()) & nameBits;
  return bits === 0 ? [] : [{ length, isGenitive: false, bits }];
}

const shouted = /^\p{Lu}{4,}$/u; // "BERLIN"

/** 0 for a name of one word, else 1 for its first, 2 for its last, 3 for another; 4 and 5 are the parts of a word with a hyphen. */
function placeIn(at: number, length: number): number {
  if (length === 1) return 0;
  if (at === 0) return 1;
  return at === length - 1 ? 2 : 3;
}

function matchHash(list: number, place: number, isGenitive: boolean): number {
  return mixed(list * 16 + place * 2 + Number(isGenitive), 99);
}
