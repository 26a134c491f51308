// Makes a headline of a sentence that no rule can shorten: of a noun phrase in it, or of its first words.
import { phraseEnd } from './noun-phrase.ts';
import { partsOf, trimmed } from './parts.ts';
import { capitalised, isSeveralPhrases } from './subject-first.ts';
import { finiteVerbIndex } from './verbs.ts';
import { bare, determiners, isCapitalised, prepositions } from './words.ts';

type Words = readonly string[];

/** The noun phrases of a sentence as headlines: "Der Streit um den Bau der Brücke hat …" → that, and "Bau der Brücke" */
export function nounPhrases(sentence: string, most: number): readonly string[] {
  return partsOf(sentence)
    .flatMap((part) => [...subjectOf(part, most), ...simplePhrasesOf(part)])
    .filter((phrase) => phrase.length <= most && phrase.includes(' '));
}

/** What stands in front of the verb, without the last phrases of it where it is too long. */
function subjectOf(part: Words, most: number): readonly string[] {
  let subject = part.slice(0, Math.max(0, finiteVerbIndex(part)));
  while (subject.join(' ').length > most) {
    const at = subject.findLastIndex(
      (word, index) => prepositions.has(word) && isCapitalised(subject[index - 1] ?? ''),
    );
    subject = subject.slice(0, Math.max(0, at));
  }
  const isSubject = /^(?:Der|Die|Das|Ein|Eine)$/u.test(subject[0] ?? '') && isCapitalised(subject.at(-1) ?? '');
  return isSubject ? [subject.join(' ')] : [];
}

function simplePhrasesOf(part: Words): readonly string[] {
  const words = part.map((word, index) =>
    index === 0 && determiners.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
  const found: string[] = [];
  for (let start = 0; start < words.length; start++) {
    const end = phraseEnd(words, start);
    if (end === start) continue;
    const isWhole = !isSeveralPhrases(words.slice(start, end));
    const phrase = isWhole ? standingAlone(trimmed(words.slice(start, end)), start === 0) : undefined;
    if (phrase !== undefined)
      found.push(phrase.map((word, index) => (index === 0 ? capitalised(word) : word)).join(' '));
    start = end - 1;
  }
  return found;
}

/** Without an article that may be bent; undefined where an adjective shows the bending: "der neuen Brücke". */
function standingAlone(phrase: Words, isSubject: boolean): Words | undefined {
  if (isSubject && /^(?:der|die|das|ein|eine)$/u.test(phrase[0] ?? '')) return phrase;
  const rest = determiners.has(phrase[0] ?? '') ? phrase.slice(1) : phrase;
  return isCapitalised(rest[0] ?? '') ? rest : undefined;
}

/** The first part of a sentence, or as many of its first words as there is room for: "Ein sehr langer Satz …". */
export function firstWords(sentence: string, most: number): string {
  const [words = []] = partsOf(sentence);
  const part = trimmed(words).join(' ').replace(/\.$/u, '');
  return part.length > 0 && part.length <= most && words.length > 2 ? part : cutBetweenWords(sentence.split(' '), most);
}

function cutBetweenWords(words: Words, most: number): string {
  const kept: string[] = [];
  let length = 1; // of " …", with the space in front of each word
  for (const word of words) {
    length += word.length + 1;
    if (length > most) break;
    kept.push(word);
  }
  return bare(kept.join(' ')) === '' ? '' : `${trimmed(kept).join(' ')} …`;
}
