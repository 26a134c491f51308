// Gives each word of an archive a number.

export interface WordNumbers {
  /** The number of the word between two places of a text; a new word gets the next one, from 0. */
  numberOf(text: string, start: number, end: number): number;
  /** The words by their numbers. */
  readonly words: readonly string[];
}

/**
 * A hash table without keys: words are told apart by two hashes of 32 bits each, so that a word which is known already
 * never becomes a string. That two words of an archive agree in both is not to be expected.
 */
export function createWordNumbers(): WordNumbers {
  let slots = new Int32Array(1 << 16).fill(free); // the number of the word that is there
  const hashes: number[] = [];
  const checks: number[] = [];
  const words: string[] = [];

  function slotFor(hash: number, check: number): number {
    let slot = hash & (slots.length - 1);
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot] ?? free;
      if (number === free || (hashes[number] === hash && checks[number] === check)) return slot;
    }
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(free);
    for (const [number, hash] of hashes.entries()) slots[slotFor(hash, checks[number] ?? 0)] = number;
  }

  return {
    numberOf(text, start, end) {
      let hash = 0;
      let check = 0;
      for (let place = start; place < end; place++) {
        const code = text.charCodeAt(place);
        hash = Math.imul(hash ^ code, 0x01000193); // FNV-1a
        check = Math.imul(check + code, 0x9e3779b1) ^ (check >>> 15);
      }
      hash ^= hash >>> 13;
      const slot = slotFor(hash, check);
      const known = slots[slot] ?? free;
      if (known !== free) return known;
      const number = words.push(text.slice(start, end)) - 1;
      hashes.push(hash);
      checks.push(check);
      slots[slot] = number;
      if (words.length * 2 > slots.length) grow();
      return number;
    },
    words,
  };
}

const free = -1;
