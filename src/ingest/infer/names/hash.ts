// Numbers for texts, and for pairs of numbers: what the tagger knows, it knows by such numbers.

/** 32 bits, signed; another seed gives another number for the same text (after FNV-1a, with the end of murmur3). */
export function hashText(text: string, seed: number): number {
  return finishedHash(extendedHash(seed, text));
}

/** The state of a hash behind more text: that of "ab" is that of "a" behind "b". */
export function extendedHash(state: number, text: string): number {
  let hash = state;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

export function finishedHash(state: number): number {
  const hash = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** One number for two, in this order. */
export function mixed(first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
