// The marks of German print where a typewriter's were typed. Quotation marks are markdown-it's business.

const dash = /(?<=\s)-{1,2}(?=\s|$)/g; // "Krieg - sagt er"
const dots = /(?<!\.)\.{3}(?!\.)/g; // "und dann..."
const omittedCentury = /(?<=^|\s)'(?=\d\d(?:er[ns]?)?(?![\p{L}\d]))/gu; // "die '68er"
const omittedLetters = /(?<=\s)'n'(?=\s)/g; // "Rock 'n' Roll"

/** "Krieg - sagt er ..." → "Krieg – sagt er …", "die '68er" → "die ’68er" */
export function germanMarks(text: string): string {
  return text.replace(dash, '–').replace(dots, '…').replace(omittedCentury, '’').replace(omittedLetters, '’n’');
}
