// Sets the dash of German print: between thoughts, and between the ends of a range.
import { units, wordsBeforeNumbers } from './no-break-spaces.ts';
import { digitsAfter, digitsBefore, isDigit, lettersAfter, lettersBefore } from './words-beside.ts';

/** "Krieg - sagt er", "1998-2004, S. 5-7" → "Krieg – sagt er", "1998–2004, S. 5–7"; dates and results stay. */
export function withDashes(text: string): string {
  let set = '';
  let done = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const length = lengthOfDash(text, at);
    if (length === 0) continue;
    set += `${text.slice(done, at)}–`;
    done = at + length;
    at = done - 1;
  }
  return done === 0 ? text : set + text.slice(done);
}

/** How many hyphens stand for a dash: "-" or "--" between spaces, "-" in a range, none in a word. */
function lengthOfDash(text: string, at: number): 0 | 1 | 2 {
  const before = text.charAt(at - 1);
  if (isDigit(before.charCodeAt(0))) return isRangeAt(text, at) ? 1 : 0;
  if (!isSpace(before)) return 0;
  const length = text.charAt(at + 1) === '-' ? 2 : 1;
  const after = text.charAt(at + length);
  return after === '' || isSpace(after) ? length : 0;
}

function isSpace(character: string): boolean {
  return character === ' ' || /\s/u.test(character);
}

function isRangeAt(text: string, at: number): boolean {
  const [from, to] = [digitsBefore(text, at), digitsAfter(text, at + 1)];
  const [start, end] = [at - from.length, at + 1 + to.length];
  if (to === '' || partOfMore.test(text.charAt(start - 1)) || continues(text, end)) return false;
  return areYears(from, to) || isBeforeUnit(text, end) || isAfterNumberWord(text, start);
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

/** "10-12 Uhr", "5-10 %" */
function isBeforeUnit(text: string, end: number): boolean {
  return isSpace(text.charAt(end)) && (text.charAt(end + 1) === '%' || units.has(lettersAfter(text, end + 1)));
}

/** "S. 5-7"; the parts of a telephone number are no range. */
function isAfterNumberWord(text: string, start: number): boolean {
  if (!isSpace(text.charAt(start - 1)) || text.charAt(start - 2) !== '.') return false;
  const word = lettersBefore(text, start - 2);
  return word !== 'Tel' && wordsBeforeNumbers.has(word);
}
