// Keeps together what the end of a line must not tear apart.
import { monthForms } from './calendar-words.ts';
import { digitsBefore, isDigit, isLetter, lettersAfter, lettersBefore } from './words-beside.ts';

/** As wide as a space. */
const noBreakSpace = '\u{a0}';
/** Half as wide: inside of abbreviations, before signs and after "§". */
const narrowSpace = '\u{202f}';

/** Before a number: "S. 5", "Nr. 7". */
export const wordsBeforeNumbers: ReadonlySet<string> = new Set(
  'Abb Abs Anm Art Bd Bde Jg Kap Nr Nrn Rn Rz S Sp Tab Tel Ziff'.split(' '),
);
/** After a number: "5 Prozent". */
export const units: ReadonlySet<string> = new Set(
  `Prozent Prozentpunkte Prozentpunkten Promille Euro Cent Dollar Pfund Franken Rubel Mark Schilling EUR USD CHF Uhr
  Mio Mrd Million Millionen Milliarde Milliarden Billion Billionen Grad Hektar Liter Tonnen Gramm Kilo Kilogramm
  Meter Metern Kilometer Kilometern Zentimeter Millimeter Quadratmeter Quadratkilometer Kubikmeter
  mm cm m km ha l g kg t kWh MWh kW MW GW`.split(/\s+/),
);
const titles = new Set('DDr Dipl Doz Dr Fr Frhr Hl Hr Ing Mag Mr Mrs Msgr Prof St'.split(' '));
const monthWords = new Set(monthForms.map(([form]) => form));
const signs = '%‰€$£°';
const roman = /^(?:[IVX]{2,6}|[IVX](?=\.))/; // "XIV", "I."
const [dot, section, space] = ['.', '§', ' '].map((sign) => sign.charCodeAt(0));

/** "z. B. am 21. Januar, § 3" → the same with spaces at which no line ends. */
export function withNoBreakSpaces(text: string): string {
  let set = '';
  let done = 0;
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    const kept = spaceAt(text, at);
    if (kept === ' ') continue;
    set += text.slice(done, at) + kept;
    done = at + 1;
  }
  return done === 0 ? text : set + text.slice(done);
}

/** What should stand in the place of a space. Most need one look at the character before, and one at that after. */
function spaceAt(text: string, at: number): string {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (after === space) return ' ';
  if (before === dot) return spaceAfterDot(text, at);
  if (isDigit(before)) return spaceAfterNumber(text, at);
  if (before === section) return isDigit(after) ? narrowSpace : ' ';
  if (isRomanDigit(after) && isLetter(before)) return isNumberOfARuler(text, at) ? noBreakSpace : ' ';
  return ' ';
}

function spaceAfterDot(text: string, at: number): string {
  const after = text.charCodeAt(at + 1);
  const short = lettersBefore(text, at - 1);
  if (short === '') {
    return digitsBefore(text, at - 1) !== '' && monthWords.has(lettersAfter(text, at + 1)) ? noBreakSpace : ' ';
  }
  if (isDigit(after)) return wordsBeforeNumbers.has(short) ? noBreakSpace : ' ';
  if (titles.has(short)) return isLetter(after) ? noBreakSpace : ' ';
  return short.length === 1 && isShortWord(text, at + 1) ? narrowSpace : ' ';
}

function spaceAfterNumber(text: string, at: number): string {
  if (signs.includes(text.charAt(at + 1))) return narrowSpace;
  return units.has(lettersAfter(text, at + 1)) ? noBreakSpace : ' ';
}

/** The rest of an abbreviation: "B." of "z. B.", "Chr." of "v. Chr.". */
function isShortWord(text: string, start: number): boolean {
  const { length } = lettersAfter(text, start);
  return length > 0 && length <= 3 && text.charCodeAt(start + length) === dot;
}

/** "Karl IV.", not "als IV." */
function isNumberOfARuler(text: string, at: number): boolean {
  const name = lettersBefore(text, at);
  if (name.charAt(0) === name.charAt(0).toLowerCase()) return false;
  const letters = lettersAfter(text, at + 1);
  return roman.test(letters + text.charAt(at + 1 + letters.length));
}

/** I, V or X. */
function isRomanDigit(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58;
}
