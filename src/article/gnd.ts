// Numbers of the Gemeinsame Normdatei (GND), the authority file of the German National Library.

const plain = /^[1-3]\d{7,8}[\dX]$/; // "118540238", "101115658X"
const withHyphen = /^[1-9]\d{0,7}-[\dX]$/; // of places, subjects and organisations: "4005728-8", "2175892-X"

/**
 * Whether a text has the form of such a number, and its last sign is the right one: the sum of the others, weighed from
 * the last on with 2, 3, 4 …, is what counts modulo 11 (wiki.dnb.de, "Berechnung der Prüfziffer").
 */
export function isGnd(text: string): boolean {
  if (withHyphen.test(text)) return text.endsWith(signs.charAt(weighed(text.slice(0, -2)) % 11));
  return plain.test(text) && text.endsWith(signs.charAt((11 - (weighed(text.slice(0, -1)) % 11)) % 11));
}

const signs = '0123456789X';

function weighed(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => sum + Number(digit) * (place + 2), 0);
}
