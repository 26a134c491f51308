// The marks of German print where a typewriter's were typed. Quotation marks are markdown-it's business.

const dash = /(?<=\s)-{1,2}(?=\s|$)/g; // "Krieg - sagt er"
const dots = /(?<!\.)\.{3}(?!\.)/g; // "und dann..."
const omittedCentury = /(?<=^|\s)'(?=\d\d(?:er[ns]?)?(?![\p{L}\d]))/gu; // "die '68er"
const omittedLetters = /(?<=\s)'n'(?=\s)/g; // "Rock 'n' Roll"

/** "Krieg - sagt er ..." → "Krieg – sagt er …", "die '68er" → "die ’68er" */
export function germanMarks(text: string): string {
  let set = text;
  // Most texts hold none of these: to look for a character costs a tenth of an expression that looks behind.
  if (set.includes('-')) set = set.replace(dash, '–');
  if (set.includes('...')) set = set.replace(dots, '…');
  if (set.includes("'")) set = set.replace(omittedCentury, '’').replace(omittedLetters, '’n’');
  return set;
}
