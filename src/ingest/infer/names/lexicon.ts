// What is known of words before any text is read: German nouns, words that are written small, lists of names.
import { extendedHash, finishedHash, hashText } from './hash.ts';
import { createHashTable, type HashTable } from './hash-table.ts';

/** All by hashes, sorted: a word that is in no list has one of them by chance once in a hundred times. */
export interface LexiconData {
  readonly nounStems: Int32Array;
  readonly smallWords: Int32Array;
  readonly names: Int32Array;
  /** For each of the names a bit for each list that has it, the first list first. */
  readonly listsOfNames: Uint16Array;
}

export interface Lexicon {
  isNoun(word: string): boolean;
  /** Whether texts have the word without a capital; expects it in lower case. */
  isSmallWord(word: string): boolean;
  /** A bit for each list that has the name, given with one blank between its words. */
  listsWith(name: string): number;
  /** The same for a name of which only the state of its hash is known, from `extendedName`. */
  listsWithState(state: number): number;
}

/**
 * First names, family names, countries, places and organisations by hand; then places of GeoNames. The last ones are no
 * names, but words that stand beside names.
 */
export const nameLists = [
  'first names',
  'family names',
  'countries',
  'places',
  'organisations',
  'towns',
  'towns that are nouns',
  'cities',
  'person nouns',
  'organisation nouns',
  'place nouns',
  'speech verbs',
] as const;
export type NameList = (typeof nameLists)[number];

/** The lists of words beside names, by bits; they are classes of words. */
export const classBits = (1 << nameLists.length) - (1 << nameLists.indexOf('person nouns'));

export const longestListed = 5; // words

export function createLexicon({ nounStems, smallWords, names, listsOfNames }: LexiconData): Lexicon {
  const tables = {
    nouns: createHashTable(nounStems),
    small: createHashTable(smallWords),
    names: createHashTable(names),
  };
  const has = (table: HashTable, key: number) => table.find(key) >= 0;
  const listsWithState = (state: number) => listsOfNames[tables.names.find(finishedHash(state) >>> 7)] ?? 0;
  return {
    isNoun: (word) => has(tables.nouns, nounKey(nounStem(word))),
    isSmallWord: (word) => has(tables.small, smallKey(word)),
    listsWith: (name) => listsWithState(extendedName(noNameYet, name)),
    listsWithState,
  };
}

/** Whether one of some lists has the name. */
export function isInLists(name: string, lists: readonly NameList[], lexicon: Lexicon): boolean {
  const bits = lexicon.listsWith(name);
  return lists.some((list) => ((bits >> nameLists.indexOf(list)) & 1) === 1);
}

/** "Häuser" → "häus": the same for most forms of a noun. */
export function nounStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ß', 'ss');
  const stem = lower.replace(ending, '');
  return stem.length < 3 ? lower : stem;
}

const ending = /(?:ern|em|er|en|es|e|n|s)$/;

/** More bits mean fewer words known by chance, and a larger file. */
export const nounKey = (stem: string): number => hashText(stem, 11) >>> 10;
export const smallKey = (word: string): number => hashText(word, 12) >>> 12;
export const nameKey = (name: string): number => finishedHash(extendedName(noNameYet, name)) >>> 7;

export const noNameYet = 13;
export const extendedName = extendedHash;
