// Tells for any part of a word whether it is a noun, without making a string of it.

export interface NounTable {
  /** Reads the word that the next questions are about. */
  read(word: string): void;
  /** How often the part between two places stands in the archive as a noun; 0 for what is none. */
  countOf(start: number, end: number): number;
  /** The same for the part with an "e" behind it. */
  countWithE(start: number, end: number): number;
}

/**
 * Hashes of parts come from those of beginnings (Rabin and Karp 1987). There are two, of 32 bits each: that another word
 * agrees in both is not to be expected.
 */
export function createNounTable(nouns: ReadonlyMap<string, number>, longest: number): NounTable {
  const size = 2 ** Math.ceil(Math.log2(4 + 2 * nouns.size));
  const hashes = new Int32Array(size);
  const checks = new Int32Array(size);
  const counts = new Uint32Array(size);
  const beginnings = { hash: new Int32Array(longest + 1), check: new Int32Array(longest + 1) };
  const [hashPowers, checkPowers] = [powers(hashBase, longest), powers(checkBase, longest)];

  function slotOf(hash: number, check: number): number {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (counts[slot] !== 0 && (hashes[slot] !== hash || checks[slot] !== check)) slot = (slot + 1) & (size - 1);
    return slot;
  }

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
  for (const [noun, count] of nouns) {
    if (noun.length > longest) continue;
    read(noun);
    const [hash, check] = [hashOf(0, noun.length), checkOf(0, noun.length)];
    const slot = slotOf(hash, check);
    hashes[slot] = hash;
    checks[slot] = check;
    counts[slot] = count;
  }
  return {
    read,
    countOf: (start, end) => counts[slotOf(hashOf(start, end), checkOf(start, end))] ?? 0,
    countWithE: (start, end) =>
      counts[slotOf(next(hashOf(start, end), hashBase, letterE), next(checkOf(start, end), checkBase, letterE))] ?? 0,
  };
}

const [hashBase, checkBase] = [0x01000193, 0x5bd1e995];
const letterE = 'e'.charCodeAt(0);

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
