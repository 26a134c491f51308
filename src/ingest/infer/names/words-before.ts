// What stands before a name, and tells that it is a person's: "Tochter Avis", "Dr. Glück".
import type { Lexicon } from './lexicon.ts';
import { wordClass, wordClasses } from './word-classes.ts';

/** Of the text up to a name. */
export function isBehindPersonNoun(before: string, lexicon: Lexicon): boolean {
  const word = wordBefore(before);
  return titles.test(word) || wordClasses(word, lexicon).includes(personNoun);
}

/** Whether the last word is an article or the like, which names of persons have not: "zum" of "zum Glück". */
export function isBehindDeterminer(before: string): boolean {
  return determiner.test(wordBefore(before));
}

/** The last word of a text that ends in a blank; empty where there is none. */
export function wordBefore(before: string): string {
  return lastWord.exec(before.slice(-longestWord))?.[0] ?? '';
}

const longestWord = 60; // characters
const lastWord = /(?<![\p{L}.-])[\p{L}.-]+(?= $)/u;
const personNoun = wordClass('person nouns');
const titles = /^(?:Dr|Prof|Mag|Ing|DI|Frau|Herrn?|Mrs?)\.?$/u;
const determiner =
  /^(?:de[rmns]|die|das|k?eine?[mnrs]?|[mds]eine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?|zu[mr]|im|am|vom|beim|viel)$/iu;
