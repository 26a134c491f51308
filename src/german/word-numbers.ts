// Gives each word of an archive a number.

export interface WordNumbers {
  /** The number of the word between two places of a text; a new word gets the next one, from 0. */
  numberOf(text: string, start: number, end: number): number;
  /** The words by their numbers, made from their letters at each call. */
  words(): readonly string[];
  wordOf(number: number): string;
}

/**
 * A hash table with the letters of all words in one row: a word that is known already never becomes a string, and none
 * keeps the text in memory that it is from.
 */
export function createWordNumbers(): WordNumbers {
  let slots = new Int32Array(1 << 17).fill(free); // the number of the word that is there, and its hash beside it
  let letters = new Uint16Array(1 << 18);
  const hashes: number[] = [];
  const starts = [0]; // where the letters of a word begin, and those of the next one

  function isWord(number: number, text: string, start: number, end: number): boolean {
    const first = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - first !== end - start) return false;
    for (let place = start; place < end; place++) {
      if (letters[first + place - start] !== text.charCodeAt(place)) return false;
    }
    return true;
  }

  function keep(text: string, start: number, end: number): number {
    const first = starts.at(-1) ?? 0;
    const next = first + end - start;
    if (next > letters.length) letters = longer(letters, Math.max(letters.length * 2, next));
    for (let place = start; place < end; place++) letters[first + place - start] = text.charCodeAt(place);
    return starts.push(next) - 2;
  }

  function put(number: number, hash: number): void {
    let slot = slotOf(hash);
    while (slots[slot] !== free) slot = after(slot);
    slots[slot] = number;
    slots[slot + 1] = hash;
  }

  const slotOf = (hash: number) => (hash << 1) & (slots.length - 1);
  const after = (slot: number) => (slot + 2) & (slots.length - 1);

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(free);
    for (const [number, hash] of hashes.entries()) put(number, hash);
  }

  const wordOf = (number: number) => textOf(letters.subarray(starts[number], starts[number + 1]));
  return {
    numberOf(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = slotOf(hash); slots[slot] !== free; slot = after(slot)) {
        const number = slots[slot] ?? free;
        if (slots[slot + 1] === hash && isWord(number, text, start, end)) return number;
      }
      const number = keep(text, start, end);
      hashes.push(hash);
      if (hashes.length * 4 > slots.length) grow();
      else put(number, hash);
      return number;
    },
    words: () => hashes.map((_, number) => wordOf(number)),
    wordOf,
  };
}

const free = -1;

/** FNV-1a, by characters instead of bytes. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let place = start; place < end; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash ^ (hash >>> 13);
}

function longer(letters: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(length);
  copy.set(letters);
  return copy;
}

/** In parts, as no function takes any number of arguments. */
function textOf(letters: Uint16Array): string {
  if (letters.length <= mostAtOnce) return String.fromCharCode(...letters);
  return String.fromCharCode(...letters.subarray(0, mostAtOnce)) + textOf(letters.subarray(mostAtOnce));
}

const mostAtOnce = 8000;
