// Gives each word of an archive a number.

export interface WordNumbers {
  /** The number of the word between two places of a text; a new word gets the next one, from 0. */
  numberOf(text: string, start: number, end: number): number;
  /** The number of that word with an ending behind it, or `noWord`. */
  find(text: string, start: number, end: number, ending?: string): number;
  /** The words by their numbers, made from their letters at each call. */
  words(): readonly string[];
  wordOf(number: number): string;
  /** How many words there are. */
  count(): number;
  /** Of the letters of a word: tells nearly all words apart, whatever their numbers are. */
  hashOf(number: number): number;
  /** All that must be remembered of them. */
  spelled(): SpelledWords;
}

/** Words by their numbers. */
export interface SpelledWords {
  /** One word after the other, as UTF-16. */
  readonly letters: Uint16Array;
  /** Where the letters of a word begin; one more says where the last word ends. */
  readonly starts: Uint32Array;
  readonly hashes: Int32Array;
  /** The hash table itself. */
  readonly slots: Int32Array;
}

export const noWord = -1;

/**
 * A hash table with the letters of all words in one row: a word that is known already never becomes a string, and none
 * keeps the text in memory that it is from. Goes on where another one has ended.
 */
export function createWordNumbers(before?: SpelledWords): WordNumbers {
  let letters = before?.letters ?? new Uint16Array(1 << 18);
  let starts = before?.starts ?? new Uint32Array(1 << 14);
  let hashes = before?.hashes ?? new Int32Array(1 << 14);
  let count = before?.hashes.length ?? 0;
  let slots = before?.slots.slice() ?? createSlots(count); // the number of the word that is there, and its hash beside it

  function isWord(number: number, text: string, start: number, end: number, ending: string): boolean {
    const first = starts[number] ?? 0;
    const length = end - start;
    if ((starts[number + 1] ?? 0) - first !== length + ending.length) return false;
    for (let place = 0; place < length; place++) {
      if (letters[first + place] !== text.charCodeAt(start + place)) return false;
    }
    for (let place = 0; place < ending.length; place++) {
      if (letters[first + length + place] !== ending.charCodeAt(place)) return false;
    }
    return true;
  }

  function keep(text: string, start: number, end: number, hash: number): number {
    const first = starts[count] ?? 0;
    const next = first + end - start;
    if (next > letters.length) letters = copied(letters, new Uint16Array(grown(next)));
    if (count + 2 > starts.length) starts = copied(starts, new Uint32Array(grown(count + 2)));
    if (count + 1 > hashes.length) hashes = copied(hashes, new Int32Array(grown(count + 1)));
    for (let place = start; place < end; place++) letters[first + place - start] = text.charCodeAt(place);
    hashes[count] = hash;
    starts[count + 1] = next;
    return count++;
  }

  function put(number: number, hash: number): void {
    let slot = slotOf(hash);
    while (slots[slot] !== noWord) slot = after(slot);
    slots[slot] = number;
    slots[slot + 1] = hash;
  }

  function slotOf(hash: number): number {
    return (hash << 1) & (slots.length - 1);
  }

  function after(slot: number): number {
    return (slot + 2) & (slots.length - 1);
  }

  function look(hash: number, text: string, start: number, end: number, ending: string): number {
    for (let slot = slotOf(hash); slots[slot] !== noWord; slot = after(slot)) {
      const number = slots[slot] ?? noWord;
      if (slots[slot + 1] === hash && isWord(number, text, start, end, ending)) return number;
    }
    return noWord;
  }

  const wordOf = (number: number) => textOf(letters.subarray(starts[number], starts[number + 1]));
  return {
    numberOf(text, start, end) {
      const hash = finished(hashOn(seed, text, start, end));
      const known = look(hash, text, start, end, '');
      if (known !== noWord) return known;
      const number = keep(text, start, end, hash);
      if (count * 4 > slots.length) {
        slots = createSlots(count);
        for (let one = 0; one < count; one++) put(one, hashes[one] ?? 0);
      } else put(number, hash);
      return number;
    },
    find(text, start, end, ending = '') {
      const hash = finished(hashOn(hashOn(seed, text, start, end), ending, 0, ending.length));
      return look(hash, text, start, end, ending);
    },
    words: () => Array.from({ length: count }, (_, number) => wordOf(number)),
    wordOf,
    count: () => count,
    hashOf: (number) => hashes[number] ?? 0,
    spelled: () => ({
      letters: letters.subarray(0, starts[count]),
      starts: starts.subarray(0, count + 1),
      hashes: hashes.subarray(0, count),
      slots,
    }),
  };
}

function createSlots(words: number): Int32Array {
  let length = 1 << 17;
  while (length < words * 5) length *= 2;
  return new Int32Array(length).fill(noWord);
}

const seed = 0;

/** FNV-1a, by characters instead of bytes. */
function hashOn(before: number, text: string, start: number, end: number): number {
  let hash = before;
  for (let place = start; place < end; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}

function finished(hash: number): number {
  return hash ^ (hash >>> 13);
}

/** What is remembered from before grows by few words. */
function grown(length: number): number {
  return Math.ceil(length * 1.25) + (1 << 10);
}

function copied<Numbers extends Uint16Array | Uint32Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** In parts, as no function takes any number of arguments. */
function textOf(letters: Uint16Array): string {
  if (letters.length <= mostAtOnce) return String.fromCharCode(...letters);
  return String.fromCharCode(...letters.subarray(0, mostAtOnce)) + textOf(letters.subarray(mostAtOnce));
}

const mostAtOnce = 8000;
