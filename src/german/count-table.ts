// Tells for any part of a word how often it stands somewhere by itself, without making a string of it.

export interface CountTable {
  /** Reads the word that the next questions are about. */
  read(word: string): void;
  /** How often the part between two places is counted; 0 for what is unknown. */
  countOf(start: number, end: number): number;
  /** The same for the part with letters behind it: "schul" with "e". */
  countWith(start: number, end: number, ending: string): number;
}

/**
 * A count that comes later takes the place of an earlier one. Hashes of parts come from those of beginnings (Rabin and Karp 1987). There are two, of 32 bits each: that another word
 * agrees in both is not to be expected.
 */
export function createCountTable(words: Iterable<readonly [word: string, count: number]>, longest: number): CountTable {
  let slots = createSlots(1 << 12);
  let known = 0;
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
    if (put(slots, hashOf(0, word.length), checkOf(0, word.length), count)) known++;
    if (known * 2 > slots.counts.length) slots = grown(slots);
  }
  return {
    read,
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

interface Slots {
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  /** 0 where nothing is. */
  readonly counts: Uint32Array;
}

function createSlots(size: number): Slots {
  return { hashes: new Int32Array(size), checks: new Int32Array(size), counts: new Uint32Array(size) };
}

/** Where a word is, or would be. */
function slotOf({ hashes, checks, counts }: Slots, hash: number, check: number): number {
  const last = counts.length - 1;
  const mixed = Math.imul(hash ^ (check >>> 15), 0x85ebca6b); // words that are alike would stand in a row
  let slot = (mixed ^ (mixed >>> 15)) & last;
  while (counts[slot] !== 0 && (hashes[slot] !== hash || checks[slot] !== check)) slot = (slot + 1) & last;
  return slot;
}

/** Says whether the word is a new one. */
function put(slots: Slots, hash: number, check: number, count: number): boolean {
  const slot = slotOf(slots, hash, check);
  const isNew = slots.counts[slot] === 0;
  slots.hashes[slot] = hash;
  slots.checks[slot] = check;
  slots.counts[slot] = count;
  return isNew;
}

function grown({ hashes, checks, counts }: Slots): Slots {
  const larger = createSlots(counts.length * 2);
  for (const [slot, count] of counts.entries()) {
    if (count > 0) put(larger, hashes[slot] ?? 0, checks[slot] ?? 0, count);
  }
  return larger;
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
