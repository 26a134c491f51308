// Finds how far a noun phrase reaches: "die wachsende Zahl der Verkehrstoten in".
import { isGivenName } from './given-names.ts';
import {
  bare,
  determiners,
  genitiveOpeners,
  isCapitalised,
  isFunctionWord,
  isLowerCase,
  subjectOpeners,
  subjectPronouns,
} from './words.ts';

/** The index behind a phrase that can be the subject and begins at `start`; `start` itself if there is none. */
export function subjectEnd(words: readonly string[], start: number): number {
  const first = words[start] ?? '';
  if (subjectPronouns.has(first) && !isCapitalised(words[start + 1] ?? '') && !isAdjective(words[start + 1] ?? '')) {
    return start + 1;
  }
  if (!subjectOpeners.has(first) && !isCapitalised(first) && !isNumber(first) && !isAdjective(first)) return start;
  const end = phraseEnd(words, start);
  const isJoined = words[end] === 'und' || words[end] === 'sowie';
  const joinedEnd = isJoined ? phraseEnd(words, end + 1) : end;
  return joinedEnd > end + 1 ? joinedEnd : end;
}

/** The index behind a noun phrase with the genitives that hang on it, or `start`. */
export function phraseEnd(words: readonly string[], start: number): number {
  let end = simpleEnd(words, start);
  while (end > start && !endsPart(words[end - 1]) && genitiveOpeners.has(words[end] ?? '')) {
    const next = simpleEnd(words, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

const mostNames = 4; // "US-Präsident Donald J. Trump"; more nouns in a row belong to several phrases

/** Small words and adjectives, then nouns or names: "die neue Chefin Anna Huber". */
function simpleEnd(words: readonly string[], start: number): number {
  let nouns = start;
  while (nouns < words.length && nouns - start < 6 && isBeforeNoun(words[nouns] ?? '')) nouns++;
  const end = namesEnd(words, nouns);
  if (end === nouns) return start;
  if (/^(?:1[5-9]|20)\d\d$/.test(words[end] ?? '')) return end + 1; // "Herbst 2022"
  // "Russlands militärische Operationen"
  const isOwner = /\p{Ll}s$/u.test(words[end - 1] ?? '') && isAdjective(words[end] ?? '');
  return isOwner ? Math.max(end, simpleEnd(words, end)) : end;
}

function namesEnd(words: readonly string[], start: number): number {
  let end = start;
  while (end < words.length && end - start < mostNames && isCapitalised(words[end] ?? '')) {
    end++;
    if (endsPart(words[end - 1])) break;
    end += particlesAt(words, end);
  }
  return end;
}

/** How many words join the parts of a name: "de" in "Rainer de Vries", "von der" in "Anna von der Heyde". */
function particlesAt(words: readonly string[], index: number): number {
  const count = nameParticle.test(words[index] ?? '')
    ? /^de[rn]$|^l[ao]s?$/u.test(words[index + 1] ?? '')
      ? 2
      : 1
    : 0;
  const isName = words[index] !== 'von' || isGivenName(words[index - 1] ?? '');
  return isName && isCapitalised(words[index + count] ?? '') ? count : 0;
}

const nameParticle = /^(?:de|van|von|di|da|del|della|du|al|bin|ter)$/u;

function isBeforeNoun(word: string): boolean {
  return determiners.has(word) || subjectOpeners.has(word) || isNumber(word) || isAdjective(word);
}

function isAdjective(word: string): boolean {
  const text = bare(word);
  return (
    isLowerCase(text) &&
    /(?:e|en|er|es|em)$/u.test(text) &&
    text.length > 3 &&
    (!isFunctionWord(text) || /(?:en|er)$/u.test(text)) &&
    !isSmall(text)
  );
}

function isSmall(word: string): boolean {
  return /^(?:über|unter|hinter|neben|gegen|wegen|zwischen|ohne|oder|aber|einen|einem|seinen|ihren|seinem|ihrem|keinen|keinem|wieder|weiter|gestern|morgen|heute|außer|sehr|diesen|diesem|jeden|jedem|diesmal|bisher|daher|zusammen|immer)$/u.test(
    word,
  );
}

function isNumber(word: string): boolean {
  return /^\d[\d.,]{0,12}$/.test(word); // "1.200", "21."
}

function endsPart(word: string | undefined): boolean {
  return word === undefined || /[,;:]$/.test(word);
}
