// Tells whether a hyphen stands between the ends of a range: years, pages, days, hours.
import { monthWords, rangeWords, units, wordsBeforeNumbers } from './no-break-spaces.ts';
import { digitsAfter, digitsBefore, lettersAfter, lettersBefore } from './words-beside.ts';

/** For a hyphen after a digit: "1998-2004", "S. 5-7", "Seite 5-7", "10-12 Uhr", "8.30-10 Uhr"; no dates, results, telephone numbers. */
export function isRangeAt(text: string, at: number): boolean {
  const [from, to] = [digitsBefore(text, at), digitsAfter(text, at + 1)];
  const [start, end] = [at - from.length, at + 1 + to.length];
  if (to === '') return false;
  if (partOfMore.test(text.charAt(start - 1)) || continues(text, end)) return areTimes(text, at);
  return areYears(from, to) || isBeforeUnit(text, end) || isAfterNumberWord(text, start);
}

/** For a hyphen after a dot: "1.-3. Mai". */
export function isRangeOfDaysAt(text: string, at: number): boolean {
  const [from, to] = [digitsBefore(text, at - 1), digitsAfter(text, at + 1)];
  const [start, end] = [at - 1 - from.length, at + 1 + to.length];
  if (!isDay(from) || !isDay(to) || partOfMore.test(text.charAt(start - 1))) return false;
  return text.charAt(end) === '.' && isSpace(text.charAt(end + 1)) && monthWords.has(lettersAfter(text, end + 2));
}

export function isSpace(character: string): boolean {
  return character === ' ' || /\s/u.test(character);
}

const partOfMore = /[\p{L}\p{N}\p{M}.,:;/\\_@#&=?+*–-]/u;

/** Whether what ends here is the beginning of something else: "2014-02-03", "2014-2015.html"; a sentence may end. */
function continues(text: string, end: number): boolean {
  if (!partOfMore.test(text.charAt(end))) return false;
  return !/[.,:;?]/.test(text.charAt(end)) || /\S/.test(text.charAt(end + 1));
}

/** "1998" and "2004", "1914" and "18"; "2014-02" is a month. */
function areYears(from: string, to: string): boolean {
  if (!/^(?:1[4-9]|20)\d\d$/.test(from)) return false;
  if (/^(?:1\d|20)\d\d$/.test(to)) return Number(to) > Number(from);
  return to.length === 2 && Number(to) > 12 && Number(to) > Number(from.slice(2));
}

function isDay(digits: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits);
}

/** "10-12 Uhr", "5-10 %" */
function isBeforeUnit(text: string, end: number): boolean {
  return isSpace(text.charAt(end)) && (text.charAt(end + 1) === '%' || units.has(lettersAfter(text, end + 1)));
}

/** "S. 5-7", "Seite 5-7"; the parts of a telephone number are no range. */
function isAfterNumberWord(text: string, start: number): boolean {
  if (!isSpace(text.charAt(start - 1))) return false;
  const hasDot = text.charAt(start - 2) === '.';
  const word = lettersBefore(text, hasDot ? start - 2 : start - 1);
  return hasDot ? word !== 'Tel' && wordsBeforeNumbers.has(word) : rangeWords.has(word);
}

const firstTime = /(?<![\p{L}\p{N}.,:/–-])(?<hour>[01]?\d|2[0-4])(?:[.:](?<minute>[0-5]\d))?$/u; // "um 8.30"
const lastTime = /^(?<hour>[01]?\d|2[0-4])(?:[.:](?<minute>[0-5]\d))?(?=(?<isClock>\sUhr(?!\p{L}))?)/u; // "10.15 Uhr"

/** "8.30-10 Uhr", "8:30-10:15 Uhr"; without the last word it may be a result. */
function areTimes(text: string, at: number): boolean {
  const first = firstTime.exec(text.slice(Math.max(0, at - 6), at));
  const last = lastTime.exec(text.slice(at + 1, at + 12));
  return first !== null && last?.groups?.isClock !== undefined;
}
