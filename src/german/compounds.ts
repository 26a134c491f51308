// Takes compounds apart: "Haushaltsausschuss" → "haushalt", "ausschuss".
import type { CountTable } from './count-table.ts';
import { createRests, joinRests, none, type Rests, shortestPart } from './rests-of-word.ts';
import { stopWords } from './stop-words.ts';

/** What is known of words, comparable forms all, with how often they stand by themselves: once at least. */
export interface KnownWords {
  /** Any part may be one of these. The last one, which makes the word what it is, must be: a noun in any form. */
  readonly nouns: CountTable;
  /** Adjectives, verbs and the like: "groß" in "Großstadt", "schreib" for "schreiben". */
  readonly others: CountTable;
}

export interface CompoundPart {
  /** As it stands by itself: "schule" in "Schulhof". */
  readonly word: string;
  readonly start: number;
  /** Without what joins it to the next part: "s" in "Haushaltsausschuss". */
  readonly end: number;
}

/** The parts of a word in order, two to four; none for what is no compound. */
export type CutCompound = (word: string) => readonly CompoundPart[];

/** Letters of a word that is taken apart, and so of its parts. */
export const longestCompound = 50;
const mostParts = 4;

/**
 * Fewer parts come first; of several ways to cut, that whose parts are longer and more frequent (after Koehn and Knight
 * 2003). An archive has hundreds of thousands of words: only what is found becomes a string or an object.
 */
export function createCompoundCutter({ nouns, others }: KnownWords): CutCompound {
  // By the number of parts, of which there are one to four.
  const rests = Array.from({ length: mostParts + 1 }, () => createRests(longestCompound));
  const heads = rests[1] ?? createRests(longestCompound);

  function readHeads(word: string): void {
    for (let start = shortestPart; start < word.length; start++) {
      const length = word.length - start;
      const count = length < shortestPart ? 0 : nouns.countOf(start, word.length);
      heads.worth[start] = count === 0 ? none : worthOf(length, count);
    }
  }

  /** What must be added to a part that is not the last, so that it is a known word: "e" to "schul". */
  function endingOf(word: string, start: number, end: number): string | undefined {
    if (nouns.countOf(start, end) > 0) return '';
    if (end - start < shortestOther) return undefined;
    const ending = endingOfOther(start, end);
    return ending === undefined || stopWords.has(word.slice(start, end)) ? undefined : ending;
  }

  function endingOfOther(start: number, end: number): string | undefined {
    if (nouns.countWith(start, end, 'e') > 0) return 'e'; // "Schulhof"
    if (others.countWith(start, end, 'en') > 0) return 'en'; // "Schreibtisch"
    return others.countOf(start, end) > 1 ? '' : undefined; // "Großstadt"
  }

  /** The best way to read a word from a letter on as one part more than the rests have, which are looked at first. */
  function readInFront(word: string, start: number, behind: Rests, into: Rests): void {
    into.worth[start] = none;
    for (let end = start + shortestPart; end < word.length; end++) {
      const rest = behind.joinedWorth[end] ?? none;
      const ending = rest === none ? undefined : endingOf(word, start, end);
      if (ending === undefined) continue;
      const worth = worthOf(end - start, Math.max(1, nouns.countWith(start, end, ending))) + rest;
      if (worth <= (into.worth[start] ?? none)) continue;
      into.worth[start] = worth;
      into.end[start] = end;
    }
  }

  function partsFrom(word: string, first: number, count: number): readonly CompoundPart[] {
    const found: CompoundPart[] = [];
    let start = first;
    for (let left = count; left > 1; left--) {
      const end = rests[left]?.end[start] ?? 0;
      found.push({ word: word.slice(start, end) + (endingOf(word, start, end) ?? ''), start, end });
      start = rests[left - 1]?.next[end] ?? 0;
    }
    return [...found, { word: word.slice(start), start, end: word.length }];
  }

  return (word) => {
    if (word.length < shortestPart * 2 || word.length > longestCompound) return [];
    nouns.read(word);
    others.read(word);
    readHeads(word);
    for (let parts = 2; parts <= mostParts; parts++) {
      const [behind, into] = [rests[parts - 1], rests[parts]];
      if (behind === undefined || into === undefined || !joinRests(word, behind)) return [];
      readInFront(word, 0, behind, into);
      if (into.worth[0] !== none) return partsFrom(word, 0, parts);
      for (let start = shortestPart; start < word.length; start++) readInFront(word, start, behind, into);
    }
    return [];
  };
}

const shortestOther = 4; // letters of a part that is no noun itself

/** Short parts are often none: "neo|n|lampe". */
function worthOf(length: number, count: number): number {
  return Math.log2(1 + count) * 0.3 + length - (length < 4 ? 3 : 0);
}
