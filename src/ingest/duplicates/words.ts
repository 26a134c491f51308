// Brings a text into the form in which two copies of it are alike: its bare words.
import { umlautsSpelledOut } from '../../german/umlauts.ts';

/** "Die „Größe“ Mu\u00ADel­lers" → ["die", "groesse", "muellers"]: case, marks, quotes and ways to write umlauts are gone. */
export function comparableWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const found of text.toLowerCase().match(written) ?? []) {
    if (ascii.test(found)) words.push(found);
    else words.push(...respelled(found));
  }
  return words;
}

// "haus", "2015", "geht's", "mu\u00ADel\u00ADlers", "cafe\u0301"
const written =
  /[\p{L}\p{N}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]+(?:['’‘`´](?=\p{L})[\p{L}\p{N}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]+)*/gu;
const ascii = /^[a-z\d]+$/;
const word = /[\p{L}\p{N}]+/gu;
const invisible = /[\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu; // soft hyphens, zero-width characters
const apostrophe = /(?<=\p{L})['’‘`´](?=\p{L})/gu; // "geht's"
const mark = /\p{M}/gu; // the accent of "é", once taken apart
const notAscii = /[^ -~]/;

function respelled(found: string): readonly string[] {
  const small = found.replace(invisible, '').normalize('NFKC').toLowerCase().replace(apostrophe, '');
  const spelled = umlautsSpelledOut(small);
  if (ascii.test(spelled)) return [spelled];
  return (notAscii.test(spelled) ? spelled.normalize('NFKD').replace(mark, '') : spelled).match(word) ?? [];
}
