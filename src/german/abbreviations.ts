// Sets abbreviations of several words as print does, with a narrow space inside (DIN 5008, Duden): "z. B."
import { isDigit, isLetter, lettersAfter } from './words-beside.ts';

/** Half as wide as a space, and no line ends at it. */
export const narrowSpace = '\u{202f}';

/** "z.B. u. a." → "z. B. u. a.", where a line may end between the two, but in neither. */
export function withAbbreviations(text: string): string {
  let set = '';
  let done = 0;
  for (let dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
    const found = beginsAt(text, dot - 1) ? abbreviationAt(text, dot - 1) : undefined;
    if (found === undefined) continue;
    set += text.slice(done, dot - 1) + found.words.join(narrowSpace);
    done = found.end;
    dot = done - 1;
  }
  return done === 0 ? text : set + text.slice(done);
}

const mostWords = 4; // "u. v. a. m."
const longestWord = 4; // "i. Allg."
const known: ReadonlySet<string> = new Set(
  `a.a.O. a.d. a.D. a.G. a.M. b.w. d.Ä. d.h. d.i. d.J. d.M. e.h. e.V. h.c. i.A. i.Allg. i.d.R. i.d.S. i.e. i.H.v. i.R. i.S.d.
  i.S.v. i.V. i.V.m. k.A. k.o. k.u.k. m.a.W. m.E. m.W. n.Chr. n.u.Z. o.a. o.Ä. o.ä. o.B. o.D. o.g. o.J. o.k. o.O. p.a. s.a. s.o.
  s.u. u.a. u.a.m. u.Ä. u.ä. u.dgl. u.dgl.m. u.E. u.U. u.v.a. u.v.a.m. u.v.m. u.Z. u.zw. ü.d.M. ü.M. v.a. v.Chr. v.H. v.l.n.r.
  v.T. v.u.Z. z.B. z.Hd. z.K. z.T. z.Z. z.Zt.`.split(/\s+/),
);

interface Abbreviation {
  /** "z.", "B." */
  readonly words: readonly string[];
  readonly end: number;
}

/** Whether a single letter stands here, and not in a word or in an address. */
function beginsAt(text: string, at: number): boolean {
  // Most dots end a word of several letters.
  if (isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at))) return false;
  return !partOfMore.test(text.charAt(at - 1));
}

const partOfMore = /[\p{L}\p{N}\p{M}.,:;/\\_@#&=?+*%~-]/u;

/** The longest one that begins here, with or without spaces. */
function abbreviationAt(text: string, start: number): Abbreviation | undefined {
  const words: string[] = [];
  let found: Abbreviation | undefined;
  for (let at = start; words.length < mostWords; at += isSpace(text.charAt(at)) ? 1 : 0) {
    const letters = lettersAfter(text, at);
    at += letters.length + 1;
    if (letters === '' || letters.length > longestWord || text.charAt(at - 1) !== '.') break;
    words.push(`${letters}.`);
    if (isKnown(words.join('')) && !continues(text, at)) found = { words: [...words], end: at };
  }
  return found;
}

/** A sentence may begin with it: "Z.B." */
function isKnown(letters: string): boolean {
  return known.has(letters) || known.has(letters.charAt(0).toLowerCase() + letters.slice(1));
}

/** Whether more belongs to it: in "s. u.a.", where the space inside of "u. a." may be set already, "s. u." is none. */
function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code) || text.charAt(at) === narrowSpace;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\u{a0}' || character === narrowSpace;
}
