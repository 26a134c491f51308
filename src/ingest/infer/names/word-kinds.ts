// Says what a word with a capital may be, by the lexicon: a noun, a compound of nouns, or nothing known, as most names are.
import type { Lexicon } from './lexicon.ts';

export type WordKind =
  | 'small'
  | 'small noun'
  | 'noun'
  | 'hyphen noun'
  | 'hyphen'
  | 'compound'
  | 'tail'
  | 'capitals'
  | 'unknown genitive'
  | 'unknown';

export function wordKind(word: string, lexicon: Lexicon): WordKind {
  const lower = word.toLowerCase();
  if (lexicon.isSmallWord(lower)) return lexicon.isNoun(word) ? 'small noun' : 'small';
  if (lexicon.isNoun(word)) return 'noun';
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return isNounBehindHyphen(word.slice(hyphen + 1), lexicon) ? 'hyphen noun' : 'hyphen';
  const compound = compoundKind(lower, lexicon);
  if (compound !== undefined) return compound;
  if (capitals.test(word)) return 'capitals';
  return word.endsWith('s') ? 'unknown genitive' : 'unknown';
}

const capitals = /^\p{Lu}+$/u;
const shortestPart = 3; // letters
const tellingTail = 5; // letters: "-bank" is no chance, "-ort" may be

function isNounBehindHyphen(word: string, lexicon: Lexicon): boolean {
  if (word.length < shortestPart) return false;
  return lexicon.isNoun(word) || (word.length > 7 && compoundKind(word.toLowerCase(), lexicon) === 'compound');
}

/** "industriebank" → compound; "krupsbank" → tail, for only its end is known. */
function compoundKind(lower: string, lexicon: Lexicon): 'compound' | 'tail' | undefined {
  let hasTail = false;
  for (let cut = shortestPart; cut <= lower.length - shortestPart && cut < longestHead; cut++) {
    if (!lexicon.isNoun(lower.slice(cut))) continue;
    if (isModifier(lower.slice(0, cut), lexicon)) return 'compound';
    if (lower.length - cut >= tellingTail) hasTail = true;
  }
  return hasTail ? 'tail' : undefined;
}

const longestHead = 40; // letters

function isModifier(head: string, lexicon: Lexicon): boolean {
  if (lexicon.isNoun(head) || lexicon.isSmallWord(head) || lexicon.isNoun(`${head}e`)) return true;
  return head.endsWith('s') && lexicon.isNoun(head.slice(0, -1));
}
