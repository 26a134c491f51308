// Sets the dash of German print: between thoughts, and between the ends of a range.
import { isRangeAt, isRangeOfDaysAt, isSpace } from './ranges.ts';
import { isDigit } from './words-beside.ts';

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
  if (before === '.') return isRangeOfDaysAt(text, at) ? 1 : 0;
  if (!isSpace(before)) return 0;
  const length = text.charAt(at + 1) === '-' ? 2 : 1;
  const after = text.charAt(at + length);
  return after === '' || isSpace(after) ? length : 0;
}
