// The slots of a hash table with two hashes of a word and its count, as lists of numbers that are kept and read as bytes.

export interface Slots {
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  /** 0 where nothing is. */
  readonly counts: Uint32Array;
}

export function createSlots(size: number): Slots {
  return slotsOn(new Uint8Array(size * 12));
}

/** The slots that these bytes are: the same memory, where it lies as numbers must. */
export function slotsOn(bytes: Uint8Array): Slots {
  const { buffer, byteOffset: from } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const size = Math.floor(bytes.length / 12);
  return {
    hashes: new Int32Array(buffer, from, size),
    checks: new Int32Array(buffer, from + size * 4, size),
    counts: new Uint32Array(buffer, from + size * 8, size),
  };
}

/** The three lists, one behind the other: the memory that they lie in. */
export function bytesOf({ hashes, counts }: Slots): Uint8Array {
  return new Uint8Array(hashes.buffer, hashes.byteOffset, counts.length * 12);
}

export function usedSlots({ counts }: Slots): number {
  let used = 0;
  for (let slot = 0; slot < counts.length; slot++) if (counts[slot] !== 0) used++;
  return used;
}

/** Where a word is, or would be. */
export function slotOf({ hashes, checks, counts }: Slots, hash: number, check: number): number {
  const last = counts.length - 1;
  const mixed = Math.imul(hash ^ (check >>> 15), 0x85ebca6b); // words that are alike would stand in a row
  let slot = (mixed ^ (mixed >>> 15)) & last;
  while (counts[slot] !== 0 && (hashes[slot] !== hash || checks[slot] !== check)) slot = (slot + 1) & last;
  return slot;
}

/** Says whether the word is a new one. */
export function put(slots: Slots, hash: number, check: number, count: number): boolean {
  const slot = slotOf(slots, hash, check);
  const isNew = slots.counts[slot] === 0;
  slots.hashes[slot] = hash;
  slots.checks[slot] = check;
  slots.counts[slot] = count;
  return isNew;
}

export function grown({ hashes, checks, counts }: Slots): Slots {
  const larger = createSlots(counts.length * 2);
  for (const [slot, count] of counts.entries()) {
    if (count > 0) put(larger, hashes[slot] ?? 0, checks[slot] ?? 0, count);
  }
  return larger;
}
