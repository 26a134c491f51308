// Hashes of words and of runs of words, the same on every machine.

/** 32 bits of a word: FNV-1a (Fowler, Noll, Vo) over its UTF-16 units. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** 24 bits of three words in their order; each bit of theirs moves half of the bits (finaliser of MurmurHash3, Appleby). */
export function hashOfThree(first: number, second: number, third: number): number {
  let hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca77) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 8;
}
