// Names who says a thing, as a headline puts it in front of a colon: "Polizei: Zwei Menschen verletzt".
import { attributionEnd, sayingNoun, sayingVerb } from './attribution.ts';
import { isGivenName } from './given-names.ts';
import { phraseEnd } from './noun-phrase.ts';
import { bare, determiners, isCapitalised, prepositions } from './words.ts';

type Words = readonly string[];

/**
 * Who speaks in a part that begins with a verb of saying: "teilte die Polizei am Montag mit" → "Polizei"; undefined
 * where it names no one: "sagte er", "heißt es".
 */
export function speakerOf([, second = '', ...others]: Words): string | undefined {
  const hasArticle = /^(?:der|die|das|ein|eine|sein|seine|ihr|ihre)$/u.test(second);
  const words = hasArticle ? others : [second, ...others];
  const start = words.findIndex(isCapitalised);
  const isPlain = words.slice(0, Math.max(0, start)).every((word) => hasArticle && /^\p{Ll}+e[nr]?$/u.test(word));
  if (start < 0 || !isPlain) return undefined;
  const [first = '', ...rest] = words.slice(start, namesEnd(words, start)).map(bare);
  return short([rest.length > 0 ? withStrongEnding(first, second) : first, ...rest]);
}

/** "Der Forscher Jan Huber hat am Montag erklärt" → "Forscher Jan Huber"; undefined where the clause tells of no words. */
export function reporterOf(clause: Words, finite: number): string | undefined {
  const last = bare(clause.at(-1) ?? '');
  const isSaying = sayingVerb.test(bare(clause[finite] ?? '')) || sayingVerb.test(last) || saidOrThought.test(last);
  if (!isSaying || finite < 1) return undefined;
  const [first = '', ...others] = clause.slice(0, finite);
  return speakerOf([
    'sagt',
    /^(?:D(?:er|ie|as)|Eine?|Seine?|Ihre?)$/u.test(first) ? first.toLowerCase() : first,
    ...others,
  ]);
}

/**
 * The words without the attribution that stands inside of them, and who is said to say so: "Der Fahrer blieb laut
 * Polizei unverletzt" → "Der Fahrer blieb unverletzt" and "Polizei"; undefined where there is none, or no name for it.
 */
export function attributionInside(words: Words): { readonly words: Words; readonly speaker: string } | undefined {
  const start = words.findIndex((_, index) => attributionEnd(words, index) > index);
  if (start < 1) return undefined;
  const end = attributionEnd(words, start);
  const [before = '', after = ''] = [words[start - 1], words[end]];
  const isInsidePhrase = determiners.has(before.toLowerCase()) || prepositions.has(before);
  const isFollowed = /^(?:und|oder)$/u.test(after) || (words[end - 1] ?? '').endsWith(',');
  const speaker = isInsidePhrase || isFollowed ? undefined : sourceOf(words.slice(start, end).map(bare));
  return speaker === undefined ? undefined : { words: [...words.slice(0, start), ...words.slice(end)], speaker };
}

const longestSpeaker = 32; // characters
const saidOrThought = /^(?:gesagt|geschrieben|glaubt|findet|denkt|hofft)$/u;

/** The index behind the names that begin at `start`, with what an office belongs to: "Sprecherin der Stadt". */
function namesEnd(words: Words, start: number): number {
  const behind = words.findIndex((word, index) => index > start && !isCapitalised(word) && !isParticle(words, index));
  if (behind < 0) return words.length;
  const isOffice =
    behind === start + 1 && office.test(words[start] ?? '') && /^(?:der|des)$/u.test(words[behind] ?? '');
  return isOffice ? phraseEnd(words, start) : behind;
}

const office = /(?:sprecher|[cC]hef|leiter|präsident|direktor|minister)(?:in)?$/iu;

/** "von" in "Anna von Huber" */
function isParticle(words: Words, index: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(index - 1, index + 2);
  return /^(?:von|van|de|al|bin)$/u.test(word) && isGivenName(before) && isCapitalised(after);
}

/** "der Deutsche Wetterdienst" → "Deutscher Wetterdienst" */
function withStrongEnding(word: string, article: string): string {
  if (!/\p{Ll}{3}e$/u.test(word)) return word;
  return article === 'der' ? `${word}r` : article === 'das' ? `${word}s` : word;
}

/** All names, or the last two where they are too long. */
function short(names: Words): string | undefined {
  const whole = names.join(' ');
  const lastTwo = names.filter((name) => name.length > 1).slice(-2);
  const speaker = whole.length <= longestSpeaker ? whole : lastTwo.join(' ');
  return speaker.length <= longestSpeaker && speaker.length > 1 ? speaker : undefined;
}

/** "laut einem neuen Bericht" → "Bericht", "nach Angaben der Polizei" → "Polizei"; a genitive with -s is no name. */
function sourceOf(attribution: Words): string | undefined {
  const isLaut = attribution[0] === 'laut';
  const source = attribution.slice(isLaut ? 1 : attribution.findIndex((word) => sayingNoun.test(word)) + 1);
  const hasArticle = /^(?:der|dem|einer|einem|von|seiner|ihrer)$/u.test(source[0] ?? '');
  const names = source.slice(source.findIndex((word, index) => index >= (hasArticle ? 1 : 0) && isCapitalised(word)));
  const isName = names.length < 4 && names.every(isCapitalised) && (hasArticle || isLaut);
  const speaker = names.join(' ').replace(/(?<=\p{L}icht)en$/u, 'e'); // "Berichten" → "Berichte"
  return isName && speaker.length <= longestSpeaker && !/(?:sche|liche)[nmr] /u.test(speaker) ? speaker : undefined;
}
