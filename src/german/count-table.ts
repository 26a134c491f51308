// Tells for any part of a word how often it stands somewhere by itself, without making a string of it.
import { bytesOf, createSlots, grown, put, type Slots, slotOf, slotsOn, usedSlots } from './count-slots.ts';

export interface CountTable {
  /** Reads the word that the next questions are about. */
  read(word: string): void;
  /** How often the part between two places is counted; 0 for what is unknown. */
  countOf(start: number, end: number): number;
  /** The same for the part with letters behind it: "schul" with "e". */
  countWith(start: number, end: number, ending: string): number;
  /** How often a whole word is counted; the next questions are about it. */
  of(word: string): number;
}

/** One that can be kept. */
export interface WholeCountTable extends CountTable {
  /** In the byte order of this machine. */
  bytes(): Uint8Array;
}

/** Words with their counts, from 1 on. */
export type CountedWords = Iterable<readonly [word: string, count: number]>;

/** A count that comes later takes the place of an earlier one. Words of more letters than `longest` are left out. */
export function createCountTable(words: CountedWords, longest: number): WholeCountTable {
  return tableOf(createSlots(1 << 12), words, longest);
}

/** The table that these bytes are; they are not copied, and must stay as they are. */
export function countTableOn(bytes: Uint8Array, longest: number): CountTable {
  return tableOf(slotsOn(bytes), [], longest);
}

/** The same with more words; the bytes stay as they are. */
export function growCountTable(bytes: Uint8Array, words: CountedWords, longest: number): WholeCountTable {
  return tableOf(slotsOn(new Uint8Array(bytes)), words, longest);
}

/** The table that these bytes are, with each word counted once. */
export function eachOnce(bytes: Uint8Array): Uint8Array {
  const slots = slotsOn(new Uint8Array(bytes));
  for (let slot = 0; slot < slots.counts.length; slot++) if (slots.counts[slot] !== 0) slots.counts[slot] = 1;
  return bytesOf(slots);
}

/** Of words that both tables have, the first one says how often they are counted. */
export function countsBefore(first: CountTable, second: CountTable): CountTable {
  return {
    read(word) {
      first.read(word);
      second.read(word);
    },
    of: (word) => first.of(word) || second.of(word),
    countOf: (start, end) => first.countOf(start, end) || second.countOf(start, end),
    countWith: (start, end, ending) => first.countWith(start, end, ending) || second.countWith(start, end, ending),
  };
}

/**
 * Hashes of parts come from those of beginnings (Rabin and Karp 1987). There are two, of 32 bits each: that another word
 * agrees in both is not to be expected.
 */
function tableOf(from: Slots, words: CountedWords, longest: number): WholeCountTable {
  let slots = from;
  let used: number | undefined;
  const beginnings = { hash: new Int32Array(longest + 1), check: new Int32Array(longest + 1) };
  const [hashPowers, checkPowers] = [powers(hashBase, longest), powers(checkBase, longest)];

  function read(word: string): void {
    let [hash, check] = [0, 0];
    for (let place = 0; place < word.length; place++) {
      const code = word.charCodeAt(place);
      hash = next(hash, hashBase, code);
      check = next(check, checkBase, code);
      beginnings.hash[place + 1] = hash;
      beginnings.check[place + 1] = check;
    }
  }

  const hashOf = (start: number, end: number) => part(beginnings.hash, hashPowers, start, end);
  const checkOf = (start: number, end: number) => part(beginnings.check, checkPowers, start, end);
  for (const [word, count] of words) {
    if (word.length > longest) continue;
    read(word);
    used ??= usedSlots(slots);
    if (put(slots, hashOf(0, word.length), checkOf(0, word.length), count)) used++;
    if (used * 3 > slots.counts.length * 2) slots = grown(slots);
  }
  const of = (word: string) => {
    if (word.length > longest) return 0;
    read(word);
    return slots.counts[slotOf(slots, hashOf(0, word.length), checkOf(0, word.length))] ?? 0;
  };
  return {
    read,
    of,
    bytes: () => bytesOf(slots),
    countOf: (start, end) => slots.counts[slotOf(slots, hashOf(start, end), checkOf(start, end))] ?? 0,
    countWith(start, end, ending) {
      let hash = hashOf(start, end);
      let check = checkOf(start, end);
      for (let place = 0; place < ending.length; place++) {
        const code = ending.charCodeAt(place);
        hash = next(hash, hashBase, code);
        check = next(check, checkBase, code);
      }
      return slots.counts[slotOf(slots, hash, check)] ?? 0;
    },
  };
}

const [hashBase, checkBase] = [0x01000193, 0x5bd1e995];

function next(hash: number, base: number, code: number): number {
  return (Math.imul(hash, base) + code + 1) | 0;
}

function part(beginnings: Int32Array, power: Int32Array, start: number, end: number): number {
  return ((beginnings[end] ?? 0) - Math.imul(beginnings[start] ?? 0, power[end - start] ?? 0)) | 0;
}

function powers(base: number, most: number): Int32Array {
  const found = new Int32Array(most + 1).fill(1);
  for (let exponent = 1; exponent <= most; exponent++) found[exponent] = Math.imul(found[exponent - 1] ?? 0, base);
  return found;
}
