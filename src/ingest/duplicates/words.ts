// Brings a text into the form in which two copies of it are alike: its bare words.

/** "Die „Größe“ Mu\u00ADel­lers" → ["die", "groesse", "muellers"]: case, marks, quotes and ways to write umlauts are gone. */
export function comparableWords(text: string): readonly string[] {
  return plainLetters(text).match(word) ?? [];
}

const word = /[\p{L}\p{N}]+/gu; // "haus", "2015"
const invisible = /[\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu; // soft hyphens, zero-width characters
const apostrophe = /(?<=\p{L})['’‘`´](?=\p{L})/gu; // "geht's"
const umlaut = /[äöüß]/g;
const mark = /\p{M}/gu; // the accent of "é", once taken apart
const notAscii = /[^\n -~]/;
const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function plainLetters(text: string): string {
  const small = text.replace(invisible, '').normalize('NFKC').toLowerCase().replace(apostrophe, '');
  const spelled = small.replace(umlaut, (letter) => spellings[letter] ?? letter);
  return notAscii.test(spelled) ? spelled.normalize('NFKD').replace(mark, '') : spelled;
}
