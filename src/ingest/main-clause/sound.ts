// Tells whether a shortened clause still is a whole one, and still says what the longer one said.
import { weekdayName } from '../../german/calendar-words.ts';
import { isComplement } from './part-roles.ts';
import { beginsWithVerb, closingVerbIndex, finiteVerbIndex } from './verbs.ts';
import {
  bare,
  coordinators,
  isCapitalised,
  isFunctionWord,
  isLowerCase,
  prepositions,
  relativePronouns,
  subordinators,
  verbPrefixes,
} from './words.ts';

type Words = readonly string[];

/** Whether words are a clause with subject and verb; `source` is the clause that they were shortened from. */
export function isSound(words: Words, source: Words): boolean {
  return (
    finiteVerb(words) > 0 &&
    startsWell(words) &&
    endsWell(words, source) &&
    hasItsInfinitive(words) &&
    keepsComplement(words, source) &&
    keepsClosing(words, source) &&
    !isRelative(words) &&
    !isTornAttribute(words, source) &&
    !questionWord.test(words[0] ?? '') &&
    !words.some((word) => word.endsWith(':') || correlate.test(word)) &&
    isBalanced(words.join(' '))
  );
}

/** Whether a sentence, without its full stop, is one with a verb, or a question. */
export function isWholeSentence(sentence: string): boolean {
  if (/\?["“”«»]?$/u.test(sentence)) return true;
  const words = sentence.split(' ');
  return (
    !/[.…:;,]$|^\p{Ll}|^[^\p{L}\p{N}"„«»]/u.test(sentence) &&
    finiteVerb(words) > 0 &&
    startsWell(words) &&
    isBalanced(sentence)
  );
}

/** What turns a statement around or weakens it: "nicht", "selten", "angeblich", "laut". No shorter form may lose one. */
export function turningWords(clause: Words): Words {
  return clause.filter((word) => turning.test(bare(word)));
}

const turning =
  /^(?:nicht|nichts|nie|niemals|niemand|kein\p{Ll}{0,2}|kaum|selten|weder|ohne|statt|fast|beinahe|nahezu|knapp|nur|erst|bis|wohl|angeblich\p{Ll}{0,2}|mutmaßlich\p{Ll}{0,2}|offenbar|möglicherweise|womöglich|vermutlich|wahrscheinlich|vielleicht|eventuell|anscheinend|scheinbar|voraussichtlich|theoretisch|noch|teilweise|manchmal|trotz|laut|zufolge|gemäß|Angaben|Ansicht|Einschätzung|Auffassung|Meinung|Informationen|Berichten?|Medienberichten|falls|wenn|sofern)$/iu;

const correlate = /^(?:jene[rnms]?|(?:der|die|das|den|dem)jenigen?)$/u; // it asks for the relative clause that is gone
const questionWord = /^(?:Wie|Warum|Weshalb|Wieso|Was|Wer|Wen|Wem|Wo|Wann|Woher|Wohin|Welche[rsnm]?|Ob)$/u; // whole or not at all

/** "prognostizieren," is a verb, too. */
function finiteVerb(words: Words): number {
  return finiteVerbIndex(words.map((word) => word.replace(/[,:]$/u, '')));
}

/** Not "Weil es regnet", and not "Startet am Montag". */
function startsWell(words: Words): boolean {
  const [first = '', second = ''] = words;
  const lower = first.toLowerCase();
  const isWithoutSubject = beginsWithVerb([lower, second]) && finiteVerb(words) !== 1;
  const isTorn = prepositions.has(lower) && (finiteVerb(words) === 1 || /^\p{Ll}+en$/u.test(second));
  return !subordinators.has(lower) && !isWithoutSubject && !coordinators.has(lower) && !isTorn;
}

/** A new end is a noun or the verb; the end that the clause had from the beginning is right. */
function endsWell(words: Words, source: Words): boolean {
  const [before = '', end = ''] = words.slice(-2);
  const last = bare(end);
  if (last === '' || (before.endsWith(',') && isLowerCase(last))) return false; // ", unterstützt"
  if (last === 'geworden' && words.length < source.length) return false; // what it has become may be gone
  if (end === source.at(-1)) return last !== 'es' || !/^(?:heißt|hieß)$/u.test(before);
  return canEnd(last) && !(/^(?:von|ab|zwischen)$/u.test(before) && timeWord.test(last));
}

function canEnd(word: string): boolean {
  if (isCapitalised(word) || /\d$/.test(word) || verbPrefixes.has(word)) return true;
  return !isFunctionWord(word) && !coordinators.has(word) && !/^\p{Ll}+(?:e|er|es|em)$/u.test(word);
}

const timeWord = new RegExp(`^(?:${weekdayName}|\\d.*)$`, 'u'); // "von Montag" lacks "bis"

const modal =
  /^(?:will|wollen|wollten?|kann|können|konnten?|könnten?|muss|müssen|mussten?|müssten?|sollen?|sollten?|darf|dürfen|durften?|dürften?|würden?|lässt|lassen)$/u; // "dürften"
/** "will unabhängiger von Firmen" lacks "werden". */
function hasItsInfinitive(words: Words): boolean {
  const plain = words.map((word) => word.replace(/[,:]$/u, ''));
  const finite = finiteVerbIndex(plain);
  if (!modal.test(plain[finite] ?? '')) return true;
  const comma = words.findIndex((word, index) => index > finite && word.endsWith(','));
  const end = comma < 0 ? words.length : comma + 1;
  return closingVerbIndex(plain.slice(0, end), finite) < end;
}

/** "wirft Huber vor, gelogen zu haben": without the infinitive, nothing is said. */
function keepsComplement(words: Words, source: Words): boolean {
  const comma = source.findIndex((word, index) => word.endsWith(',') && isComplement(partAt(source, index + 1)));
  return comma < 0 || words.join(' ').endsWith(source.slice(comma + 1).join(' '));
}

/** "bot Kliniken sein Haus an": without "an" it is another verb. */
function keepsClosing(words: Words, source: Words): boolean {
  const last = source.at(-1) ?? '';
  const finite = finiteVerbIndex(words);
  const isWhole = words.at(-1) === last || closingVerbIndex(words, finite) < words.length;
  return isWhole || !verbPrefixes.has(last) || closingVerbIndex(source, finite) === source.length;
}

/** "Eine Frau, die ein Kind bekam": the verb is not that of the clause. */
function isRelative(words: Words): boolean {
  const finite = finiteVerb(words);
  const comma = words.findLastIndex((word, index) => index < finite && word.endsWith(','));
  return comma >= 0 && relativePronouns.has(words[comma + 1] ?? '') && !/[,:]$/u.test(words[finite - 1] ?? '');
}

function partAt(words: Words, start: number): Words {
  const end = words.findIndex((word, index) => index >= start && /[,;]$/u.test(word));
  return words.slice(start, end < 0 ? words.length : end + 1).map((word) => word.replace(/[,;]$/u, ''));
}

/** "das von Montag an gültige Ticket": between the article and its noun nothing can be left out safely. */
function isTornAttribute(words: Words, source: Words): boolean {
  const at = source.findIndex(
    (word, index) =>
      /^(?:der|die|das|dem|den|des|ein|einer?|eines|einem|einen)$/iu.test(word) &&
      prepositions.has(source[index + 1] ?? ''),
  );
  return at >= 0 && words.length < source.length && !words.join(' ').includes(source.slice(at, at + 6).join(' '));
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const [low, left, right] = [count(/„/gu), count(/“/gu), count(/”/gu)];
  const isPaired = low > 0 ? low === left + right : left === right;
  return isPaired && count(/"/gu) % 2 === 0 && count(/»/gu) === count(/«/gu) && count(/\(/gu) === count(/\)/gu);
}
