// The marks and spaces of German print where a typewriter's were typed. Quotation marks are markdown-it's business.
import { withAbbreviations } from './abbreviations.ts';
import { withDashes } from './dashes.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';

const dots = /(?<!\.)\.{3}(?!\.)/g; // "und dann..."
const omittedCentury = /(?<=^|\s)'(?=\d\d(?:er[ns]?)?(?![\p{L}\d]))/gu; // "die '68er"
const omittedLetters = /(?<=\s)'n'(?=\s)/g; // "Rock 'n' Roll"

/** "Krieg - sagt er ..." → "Krieg – sagt er …", "die '68er" → "die ’68er", "1998-2004" → "1998–2004"; the words stay. */
export function germanMarks(text: string): string {
  let set = text;
  // Most texts hold none of these: to look for a character costs a tenth of an expression that looks behind.
  if (set.includes('...')) set = set.replace(dots, '…');
  if (set.includes("'")) set = set.replace(omittedCentury, '’').replace(omittedLetters, '’n’');
  return withNoBreakSpaces(withAbbreviations(withDashes(set)));
}
