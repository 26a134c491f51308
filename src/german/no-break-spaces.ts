// Keeps together what the end of a line must not tear apart.
import { narrowSpace } from './abbreviations.ts';
import { monthForms } from './calendar-words.ts';
import { digitsBefore, isDigit, isLetter, lettersAfter, lettersBefore } from './words-beside.ts';

/** As wide as a space. */
const noBreakSpace = '\u{a0}';

/** Before a number: "S. 5", "Nr. 7". */
export const wordsBeforeNumbers: ReadonlySet<string> = new Set(
  'Abb Abs Anm Art Bd Bde Jg Kap Nr Nrn Rn Rz S Sp Tab Tel Ziff'.split(' '),
);
/** The same for words that are written out and count parts of a text: "Seite 5". */
export const rangeWords: ReadonlySet<string> = new Set(
  `Seite Seiten Artikel Artikeln Absatz Absätze Kapitel Band Bände Zeile Zeilen Spalte Spalten Paragraf Paragraph Ziffer
  Ziffern Abbildung Tabelle`.split(/\s+/),
);
/** After a number: "5 Prozent". */
export const units: ReadonlySet<string> = new Set(
  `Prozent Prozentpunkte Prozentpunkten Promille Euro Cent Dollar Pfund Franken Rubel Mark Schilling EUR USD CHF Uhr
  Mio Mrd Million Millionen Milliarde Milliarden Billion Billionen Grad Hektar Liter Tonnen Gramm Kilo Kilogramm
  Meter Metern Kilometer Kilometern Zentimeter Millimeter Quadratmeter Quadratkilometer Kubikmeter
  mm cm m km ha l g kg t kWh MWh kW MW GW`.split(/\s+/),
);
const titles = new Set('DDr Dipl Doz Dr Fr Frhr Hl Hr Ing Mag Mr Mrs Msgr Prof St'.split(' '));
/** Names and short forms of months. */
export const monthWords: ReadonlySet<string> = new Set(monthForms.map(([form]) => form));
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
  if (isDigit(after) && isLetter(before)) return rangeWords.has(lettersBefore(text, at)) ? noBreakSpace : ' ';
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
  return short.length === 1 && areInitials(text, at) ? narrowSpace : ' ';
}

function spaceAfterNumber(text: string, at: number): string {
  if (signs.includes(text.charAt(at + 1))) return narrowSpace;
  return units.has(lettersAfter(text, at + 1)) ? noBreakSpace : ' ';
}

/** "J. S. Bach"; between two abbreviations that have their spaces inside, "z. B. u. a.", a line may end. */
function areInitials(text: string, at: number): boolean {
  const { length } = lettersAfter(text, at + 1);
  const end = at + 1 + length;
  if (length === 0 || length > 3 || text.charCodeAt(end) !== dot) return false;
  return text.charAt(at - 3) !== narrowSpace && text.charAt(end + 1) !== narrowSpace;
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
