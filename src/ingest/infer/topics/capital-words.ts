// Tells the words with a capital letter in a German text, nouns, names and the first words of sentences, from the others.
import { nounStem } from './noun-stem.ts';

export interface CapitalWord extends PlacedWord {
  /** The same for all forms of a noun. */
  readonly stem: string;
  /** Whether it would have a capital letter in any case: at the start of a sentence, a quotation, a paragraph. */
  readonly opensSentence: boolean;
  /** Whether only a space stands between it and the capital word before: "Angela" and "Merkel". */
  readonly followsCapital: boolean;
  readonly wordBefore: string;
  /** What the text has, where this is only the first part of it: "Hamas-Geisel" for "Hamas". */
  readonly compound: string | undefined;
}

export interface PlacedWord {
  readonly word: string;
  /** Offset in the text. */
  readonly start: number;
}

export interface WordsByCase {
  /** In the order of the text. */
  readonly capital: readonly CapitalWord[];
  /** And what is no noun for all its capital letters. */
  readonly small: ReadonlySet<string>;
  /** In "-isch" and "-deutsch", with any letter: "russische". */
  readonly adjectives: readonly PlacedWord[];
}

export function wordsByCase(text: string): WordsByCase {
  const found: CapitalWord[] = [];
  const small = new Set<string>();
  const adjectives: PlacedWord[] = [];
  const stems = new Map<string, string>();
  let [end, wordBefore, isCapitalBefore] = [0, '', false];
  for (const { 0: word, index: start } of text.matchAll(anyWord)) {
    const isCapital = word !== word.toLowerCase() && capital.test(word) && !isNoNoun(word, text, start);
    if (isCapital) {
      const between = text.slice(end, start);
      const opensSentence = start === 0 || opening.test(between);
      const followsCapital = isCapitalBefore && between === ' ';
      const stem = stems.get(word) ?? nounStem(word);
      stems.set(word, stem);
      found.push({ word, stem, opensSentence, followsCapital, wordBefore, compound: undefined, start });
    } else small.add(word);
    if (ofOrigin.test(word)) adjectives.push({ word, start });
    [end, wordBefore, isCapitalBefore] = [start + word.length, word, isCapital];
  }
  return { capital: found, small, adjectives };
}

/** "KI-generiertes", and "Schul" in "Schul- und Kindergärten". */
function isNoNoun(word: string, text: string, start: number): boolean {
  return compoundAdjective.test(word) || isFirstPart.test(text.slice(start + word.length, start + word.length + 2));
}

const anyWord = /[\p{L}\p{N}]+(?:[-’'&][\p{L}\p{N}]+)*/gu; // "US-Militär", "49-Euro-Ticket", "Merkel"
const capital = /^(?:\p{Lu}[\p{L}\p{N}]|[\p{Ll}\p{N}]+-?\p{Lu})/u; // "Haus", "EU", "iPhone", "49-Euro-Ticket"
const compoundAdjective = /-\p{Ll}{4,}e[nmrs]?$/u;
const isFirstPart = /^-[\s,]/;
const ofOrigin = /(?:isch|deutsch)(?:e[mnrs]?)?$/;
const opening = /[.!?:…„“"»«\n•]/u;
