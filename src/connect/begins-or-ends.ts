// Finds the words of an archive that begin or end with some others, without making a string of each.
import type { SpelledWords } from '../german/word-numbers.ts';
import { shortestPart } from './cut-in-two.ts';

/** Says of a word, by its number, whether it begins with one of these, or with one but for an "e" at its end, or ends with one. */
export function createBeginsOrEnds(
  { letters, starts }: SpelledWords,
  parts: Iterable<number>,
): (word: number) => boolean {
  const begin = (word: number) => starts[word] ?? 0;
  const end = (word: number) => starts[word + 1] ?? 0;
  const atStart = createPlaces();
  const atEnd = createPlaces();
  for (const part of parts) {
    if (end(part) - begin(part) < shortestPart) continue;
    atStart.add(keyAt(begin(part)), part);
    atEnd.add(keyAt(end(part) - shortestPart), part);
  }
  return (word) => {
    const from = begin(word);
    const to = end(word);
    if (to - from < 2 * shortestPart) return false;
    return (
      atStart.has(keyAt(from), (part) => isAt(part, lengthBeforeE(part), from)) ||
      atEnd.has(keyAt(to - shortestPart), (part) => isAt(part, end(part) - begin(part), to - (end(part) - begin(part))))
    );
  };

  function isAt(part: number, length: number, place: number): boolean {
    for (let letter = 0; letter < length; letter++) {
      if (letters[begin(part) + letter] !== letters[place + letter]) return false;
    }
    return true;
  }

  function lengthBeforeE(part: number): number {
    const length = end(part) - begin(part);
    return length > shortestPart && letters[end(part) - 1] === letterE ? length - 1 : length;
  }

  /** Of as many letters as the shortest part has. */
  function keyAt(place: number): number {
    let key = 0;
    for (let letter = place; letter < place + shortestPart; letter++) key = Math.imul(key, 31) + (letters[letter] ?? 0);
    return key & (keys - 1);
  }
}

const letterE = 101;
const keys = 1 << 20;

function createPlaces() {
  const isThere = new Uint8Array(keys);
  const parts = new Map<number, number[]>();
  return {
    add(key: number, part: number): void {
      isThere[key] = 1;
      parts.set(key, [...(parts.get(key) ?? []), part]);
    },
    has: (key: number, isPart: (part: number) => boolean) => isThere[key] === 1 && (parts.get(key) ?? []).some(isPart),
  };
}
