// The classes of a word that say what kind of name stands beside it: "Kommissionspräsident" is a person, as "Präsident" is.
import { hashText } from './hash.ts';
import { classBits, type Lexicon, type NameList, nameLists } from './lexicon.ts';

/** A number for each class of a word; a compound has those of the longest of its ends that has any. */
export function wordClasses(word: string, lexicon: Lexicon): readonly number[] {
  const bits = classBitsOf(word, lexicon);
  return bits === 0 ? [] : nameLists.flatMap((list, index) => ((bits >> index) & 1 ? [wordClass(list)] : []));
}

/** The number of one class. */
export function wordClass(list: NameList): number {
  return hashText(list, 10);
}

function classBitsOf(word: string, lexicon: Lexicon): number {
  const whole = lexicon.listsWith(word) & classBits;
  if (whole !== 0 || !capital.test(word)) return whole;
  for (let cut = Math.max(shortestHead, word.length - longestEnd); cut <= word.length - shortestEnd; cut++) {
    const end = lexicon.listsWith(word.charAt(cut).toUpperCase() + word.slice(cut + 1)) & classBits;
    if (end !== 0) return end;
  }
  return 0;
}

const capital = /^\p{Lu}/u;
const shortestHead = 2; // letters
const shortestEnd = 3;
const longestEnd = 100; // no list has longer words
