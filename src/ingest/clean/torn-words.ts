// Decides how a word is put together again that a hyphen divides at the end of a line.
import { servingAgencies } from '../../german/agencies.ts';

/** What is known of words: those of the text itself, in their own case, and those of the archive, in any case. */
export interface Vocabulary {
  readonly isInText: (word: string) => boolean;
  readonly isInArchive: (word: string) => boolean;
}

/** Whether the line ends with a hyphen that belongs to its last word ("Stan-", "(Immobilien-"), and is no dash ("Ja -"). */
export function endsTorn(line: string): boolean {
  return tornEnd.test(line.slice(-2));
}

/** What is put between the line (without its hyphen) and the next: "", "-" or "- ". */
export function seamOf(line: string, next: string, vocabulary: Vocabulary): string {
  const head = lastWord.exec(line.slice(-longestWord))?.[0] ?? '';
  const tail = firstWord.exec(next.slice(0, longestWord))?.[0] ?? '';
  if (isSuspended(head, tail, next)) return '- ';
  if (inAddress.test(line.slice(-longestWord))) return '-';
  return isOneWord(head, tail, vocabulary) ? '' : '-';
}

const tornEnd = /[\p{L}\p{N}][-‐¬]$/u; // "n-"
const longestWord = 60;
const inAddress = /(?:www\.|\/\/|@)[^\s@/]{0,60}$/u; // "www.kurier-"
const lastWord = /[\p{L}\p{M}\p{N}/-]{1,60}(?=.$)/u; // "US-Prä" of "der US-Prä-"
const firstWord = /^[\p{L}\p{M}\p{N}]{1,60}/u;

/** "Vor- und", "ein- bis", "Rad- als auch": the rest of the word comes later. */
function isSuspended(head: string, tail: string, next: string): boolean {
  const word = tail.toLowerCase();
  if (conjunctions.has(word)) return true;
  if (word === 'bis') return /\d$/.test(head) || numbers.has(head.toLowerCase());
  return word === 'als' && /^als auch(?!\p{L})/iu.test(next);
}

const conjunctions = new Set(['und', 'oder', 'sowie', 'bzw', 'beziehungsweise', 'respektive', 'u']);
const numbers = new Set(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend'.split(' '),
);

function isOneWord(head: string, tail: string, { isInText, isInArchive }: Vocabulary): boolean {
  const part = head.replace(/^.*[/-]/u, ''); // "Prä" of "US-Prä"
  const one = part + tail;
  if (/\p{N}$/u.test(part) || /^\p{N}/u.test(tail)) return false;
  if (agencies.has(part)) return false;
  if (isInText(`${part}-${tail}`) || isInText(`${head}-${tail}`)) return false;
  if (isInText(one) || isInText(head + tail)) return true;
  if (/^\p{Lu}/u.test(tail)) return startsName.test(part) || (isShouted(one) && isInArchive(one));
  if (isInArchive(one)) return true;
  if (isInArchive(`${part}-${tail}`)) return false;
  return !isAbbreviation(part) && !arePairedAdjectives(part.toLowerCase(), tail.toLowerCase());
}

// "ap" is a syllable far more often: "ap-plaudieren".
const agencies = new Set(['ots', ...servingAgencies.map((name) => name.toLowerCase()).filter((name) => name !== 'ap')]);

const startsName = /^(?:Mc|Mac|O['’])$/u; // "McDonald"

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

/** "SPD", "E", "Kfz": no syllable, so a hyphen behind it is its own. "dpa" looks like one. */
function isAbbreviation(part: string): boolean {
  return part.length === 1 || isShouted(part) || !/[aeiouyäöüàáâéèêíîóôúû]/iu.test(part);
}

/** "deutsch-französisch", "schwarz-gelb", "öffentlich-rechtlich" */
function arePairedAdjectives(head: string, tail: string): boolean {
  if (colours.has(head))
    return [...colours].some((colour) => tail.startsWith(colour) && tail.length <= colour.length + 2);
  return (head === 'deutsch' || adjective.test(head)) && inflectedAdjective.test(tail);
}

const colours = new Set('rot grün schwarz gelb blau weiß braun lila orange grau'.split(' '));
const adjective = /^\p{L}{2,30}(?:isch|lich)$/u; // "israelisch"
const inflectedAdjective = /^\p{L}{2,30}(?:isch|lich|deutsch)(?:e[mnrs]?)?$/u; // "palästinensischen"
