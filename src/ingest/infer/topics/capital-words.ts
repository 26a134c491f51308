// Tells the words with a capital letter in a German text, nouns, names and the first words of sentences, from the others.
import { nounStem } from './noun-stem.ts';

export interface CapitalWord {
  readonly word: string;
  /** The same for all forms of a noun. */
  readonly stem: string;
  /** Whether it would have a capital letter in any case: at the start of a sentence, a quotation, a paragraph. */
  readonly opensSentence: boolean;
  /** Whether only a space stands between it and the capital word before: "Angela" and "Merkel". */
  readonly followsCapital: boolean;
  readonly wordBefore: string;
  /** Whether it is only the first part of the word that the text has: "Hamas" in "Hamas-Geisel". */
  readonly isPart: boolean;
  /** Offset in the text. */
  readonly start: number;
}

export interface WordsByCase {
  /** In the order of the text. */
  readonly capital: readonly CapitalWord[];
  readonly small: ReadonlySet<string>;
}

export function wordsByCase(text: string): WordsByCase {
  const found: CapitalWord[] = [];
  const small = new Set<string>();
  let [end, wordBefore, isCapitalBefore] = [0, '', false];
  for (const { 0: word, index: start } of text.matchAll(anyWord)) {
    const isCapital =
      capital.test(word) &&
      !compoundAdjective.test(word) &&
      !isFirstPart.test(text.slice(start + word.length, start + word.length + 2));
    if (isCapital) {
      const between = text.slice(end, start);
      const opensSentence = start === 0 || opening.test(between);
      const followsCapital = isCapitalBefore && between === ' ';
      found.push({ word, stem: nounStem(word), opensSentence, followsCapital, wordBefore, isPart: false, start });
    } else if (!capital.test(word)) small.add(word);
    [end, wordBefore, isCapitalBefore] = [start + word.length, word, isCapital];
  }
  return { capital: found, small };
}

const anyWord = /[\p{L}\p{N}]+(?:[-’'&][\p{L}\p{N}]+)*/gu; // "US-Militär", "49-Euro-Ticket", "Merkel"
const capital = /^(?:\p{Lu}[\p{L}\p{N}]|[\p{Ll}\p{N}]+-?\p{Lu})/u; // "Haus", "EU", "iPhone", "49-Euro-Ticket"
const compoundAdjective = /-\p{Ll}{4,}e[nmrs]?$/u; // "KI-generiertes"
const isFirstPart = /^-[\s,]/; // "Schul- und Kindergärten"
const opening = /[.!?:…„“"»«\n•]/u;
