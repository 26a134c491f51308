// Remembers which texts hold which hash: about 12 bytes for each, so that 100,000 articles fit into memory.

export interface Postings {
  /** Numbers the text that has these hashes: 0, 1, 2 … */
  add(hashes: readonly number[]): number;
  /** The hashes of a text, in the order they were added. */
  hashesOf(text: number): readonly number[];
  /** Calls for each text with a hash, each once, the newest first. */
  eachWith(hash: number, see: (text: number) => void): void;
  /** Whether more texts than `most` have, or had, this hash. */
  isCommon(hash: number): boolean;
}

/**
 * One long list of all hashes, text after text; entries with hashes of the same bucket are chained from the newest to
 * the oldest. Entry 0 is none.
 */
export function createPostings(most: number): Postings {
  const common = new Set<number>();
  let hashes = new Uint32Array(1024);
  let older = new Uint32Array(1024);
  let newest = new Uint32Array(512);
  let starts = new Uint32Array(64);
  let entries = 1;
  let texts = 0;

  return { add, hashesOf, eachWith, isCommon: (hash) => common.has(hash) };

  function add(added: readonly number[]): number {
    while (entries + added.length > hashes.length) [hashes, older] = [longer(hashes), longer(older)];
    if (texts + 2 > starts.length) starts = longer(starts);
    starts[texts] = entries;
    for (const hash of added) {
      if (!common.has(hash) && countOf(hash) >= most) common.add(hash);
      hashes[entries] = hash;
      chain(entries++);
    }
    starts[texts + 1] = entries;
    if (entries > newest.length * 2) chainAgain();
    return texts++;
  }

  function chain(entry: number): void {
    const bucket = (hashes[entry] ?? 0) & (newest.length - 1);
    older[entry] = newest[bucket] ?? 0;
    newest[bucket] = entry;
  }

  function chainAgain(): void {
    newest = new Uint32Array(newest.length * 2);
    for (let entry = 1; entry < entries; entry++) chain(entry);
  }

  function hashesOf(text: number): readonly number[] {
    return Array.from(hashes.subarray(starts[text], starts[text + 1]));
  }

  function eachWith(hash: number, see: (text: number) => void): void {
    for (let entry = newest[hash & (newest.length - 1)] ?? 0; entry !== 0; entry = older[entry] ?? 0) {
      if (hashes[entry] === hash) see(textOf(entry));
    }
  }

  function countOf(hash: number): number {
    let count = 0;
    for (let entry = newest[hash & (newest.length - 1)] ?? 0; entry !== 0; entry = older[entry] ?? 0) {
      if (hashes[entry] === hash) count++;
    }
    return count;
  }

  /** Entries stand in the order of the texts: a binary search saves four bytes for each. */
  function textOf(entry: number): number {
    let [low, high] = [0, texts];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= entry) low = middle;
      else high = middle;
    }
    return low;
  }
}

function longer(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.ceil(numbers.length * 1.25));
  copy.set(numbers);
  return copy;
}
