// Writes German without its own letters.

/** "größe" → "groesse": as it is typed where these letters are missing. For small letters. */
export function umlautsSpelledOut(text: string): string {
  return text.replace(umlaut, (letter) => spelledOut[letter] ?? letter);
}

/** "häuser" → "hauser": like the forms of the word that have no umlaut. For small letters. */
export function umlautsFlattened(text: string): string {
  return text.replace(umlaut, (letter) => flattened[letter] ?? letter);
}

const umlaut = /[äöüß]/g;
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const flattened: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
