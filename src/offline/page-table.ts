// Says which bundle holds a file: a hash of each path, in order, and the number of its bundle. Paths themselves would be
// many times as long.

const entrySize = 8; // bytes: a hash and a number, 32 bits each, the lowest byte first

/** `bundles`: the paths that each bundle holds, by its number. */
export function encodePageTable(bundles: readonly (readonly string[])[]): Uint8Array {
  const entries = bundles
    .flatMap((paths, bundle) => paths.map((path) => ({ hash: hashOf(path), bundle })))
    .sort((one, other) => one.hash - other.hash || one.bundle - other.bundle);
  const table = new DataView(new ArrayBuffer(entries.length * entrySize));
  for (const [index, { hash, bundle }] of entries.entries()) {
    table.setUint32(index * entrySize, hash, true);
    table.setUint32(index * entrySize + 4, bundle, true);
  }
  return new Uint8Array(table.buffer);
}

/** The numbers of the bundles that may hold a file: one, as a rule; none where none does. */
export function bundlesWith(table: Uint8Array, path: string): readonly number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = Math.floor(table.byteLength / entrySize);
  const wanted = hashOf(path);
  const hashAt = (index: number) => view.getUint32(index * entrySize, true);
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  const bundles: number[] = [];
  for (; low < count && hashAt(low) === wanted; low++) bundles.push(view.getUint32(low * entrySize + 4, true));
  return bundles;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units. */
function hashOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
