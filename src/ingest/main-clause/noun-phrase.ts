// Finds how far a noun phrase reaches: "die wachsende Zahl der Verkehrstoten in".
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
  let index = start;
  while (index < words.length && index - start < 6 && isBeforeNoun(words[index] ?? '')) index++;
  const nounsStart = index;
  while (index < words.length && index - nounsStart < mostNames && isCapitalised(words[index] ?? '')) {
    index++;
    if (endsPart(words[index - 1])) break;
  }
  if (index > nounsStart && /^(?:1[5-9]|20)\d\d$/.test(words[index] ?? '')) index++; // "Herbst 2022"
  return index === nounsStart ? start : index;
}

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
