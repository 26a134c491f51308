// Gives each word of an index a number, as german/word-numbers.ts does for planning: here are a hundred times as many, which
// no later build goes on with, so their letters lie in rows that are never copied.
import { createWordLetters, type WordLetters } from '../german/word-letters.ts';

export interface IndexWordNumbers {
  /** The number of the word between two places of a text; a new word gets the next one, from 0. */
  numberOf(text: string, start: number, end: number): number;
  /** The words by their numbers, made from their letters at each call. */
  words(): readonly string[];
  wordOf(number: number): string;
  /** The words for those who ask for no more numbers. */
  readonly letters: WordLetters;
}

/** A hash table: a word that is known already never becomes a string. */
export function createIndexWordNumbers(): IndexWordNumbers {
  let slots = new Int32Array(1 << 17).fill(free); // the number of the word that is there, and its hash beside it
  const letters = createWordLetters();

  function put(number: number, hash: number): void {
    let slot = slotOf(hash);
    while (slots[slot] !== free) slot = after(slot);
    slots[slot] = number;
    slots[slot + 1] = hash;
  }

  const slotOf = (hash: number) => (hash << 1) & (slots.length - 1);
  const after = (slot: number) => (slot + 2) & (slots.length - 1);

  function grow(): void {
    const before = slots;
    slots = new Int32Array(before.length * 2).fill(free);
    for (let slot = 0; slot < before.length; slot += 2) {
      const number = before[slot] ?? free;
      if (number !== free) put(number, before[slot + 1] ?? 0);
    }
  }

  return {
    numberOf(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = slotOf(hash); slots[slot] !== free; slot = after(slot)) {
        const number = slots[slot] ?? free;
        if (slots[slot + 1] === hash && letters.isWord(number, text, start, end)) return number;
      }
      const number = letters.add(text, start, end);
      if (number * 4 > slots.length) grow();
      put(number, hash);
      return number;
    },
    words: () => Array.from({ length: letters.count() }, (_, number) => letters.wordOf(number)),
    wordOf: letters.wordOf,
    letters,
  };
}

const free = -1;

/** FNV-1a, by characters instead of bytes. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let place = start; place < end; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash ^ (hash >>> 13);
}
