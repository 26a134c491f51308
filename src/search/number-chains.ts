// Very many lists of numbers that grow beside each other, as bytes: how long each will be nobody knows before the end.

export interface NumberChains {
  /** Puts a whole number from 0 to 2^32 - 1 behind those of a chain: seven bits a byte, the lowest first (LEB128). */
  add(chain: number, value: number): void;
  /** The numbers of a chain; good until the next call. */
  bytesOf(chain: number): Uint8Array;
}

/**
 * A chain has links of bytes, each larger than the one before, so that short chains take little and long ones are read
 * quickly; behind the bytes of a link stands where the next one begins (as in Lucene's byte slices).
 */
export function createNumberChains(): NumberChains {
  const rows: Uint8Array[] = []; // with links, each in one row
  let free = 0; // where the next link begins: the row, and the place in it
  const states: Uint32Array[] = []; // of chains: where it begins, where the next byte comes, which link that is in
  let bytes = new Uint8Array(1 << 12);

  function newLink(size: number): number {
    if (free + size + pointer > rows.length * rowSize) {
      free = rows.length * rowSize;
      rows.push(new Uint8Array(rowSize));
    }
    const start = free;
    free += size + pointer;
    return start;
  }

  /** Gives a chain that is full one more link. */
  function lengthen(state: Uint32Array, at: number): void {
    const link = (state[at + 2] ?? 0) >>> leftBits;
    const next = Math.min(link + 1, sizes.length - 1);
    const start = newLink(sizes[next] ?? 0);
    if (link === 0) state[at] = start;
    else writePointer(state[at + 1] ?? 0, start);
    state[at + 1] = start;
    state[at + 2] = (next << leftBits) + (sizes[next] ?? 0);
  }

  function writePointer(place: number, value: number): void {
    const row = rows[place >>> rowBits];
    for (let at = 0; at < pointer && row; at++) row[(place & lastOfRow) + at] = value >>> (at * 8);
  }

  function pointerAt(place: number): number {
    const row = rows[place >>> rowBits];
    let value = 0;
    for (let at = pointer - 1; at >= 0; at--) value = value * 256 + (row?.[(place & lastOfRow) + at] ?? 0);
    return value;
  }

  function put(state: Uint32Array, at: number, byte: number): void {
    if (((state[at + 2] ?? 0) & mostLeft) === 0) lengthen(state, at);
    const end = state[at + 1] ?? 0;
    const row = rows[end >>> rowBits];
    if (row !== undefined) row[end & lastOfRow] = byte;
    state[at + 1] = end + 1;
    state[at + 2] = (state[at + 2] ?? 0) - 1;
  }

  function stateOf(chain: number): Uint32Array {
    const part = chain >>> partBits;
    while (part >= states.length) states.push(new Uint32Array(perPart * stateSize));
    return states[part] ?? noState;
  }

  return {
    add(chain, value) {
      const state = stateOf(chain);
      const at = (chain & lastOfPart) * stateSize;
      let rest = value;
      const end = state[at + 1] ?? 0;
      const row = rows[end >>> rowBits];
      if (row === undefined || ((state[at + 2] ?? 0) & mostLeft) < mostBytes) {
        for (; rest > 127; rest >>>= 7) put(state, at, (rest & 127) + 128);
        put(state, at, rest);
        return;
      }
      // Most numbers fit into the last link, and then all is looked up once.
      const first = end & lastOfRow;
      let next = first;
      for (; rest > 127; rest >>>= 7) row[next++] = (rest & 127) + 128;
      row[next++] = rest;
      state[at + 1] = end + next - first;
      state[at + 2] = (state[at + 2] ?? 0) + first - next;
    },
    bytesOf(chain) {
      const state = states[chain >>> partBits];
      const at = (chain & lastOfPart) * stateSize;
      let start = state?.[at] ?? 0;
      const end = state?.[at + 1] ?? 0;
      let length = 0;
      const take = (count: number) => {
        if (length + count > bytes.length) bytes = longer(bytes, length + count);
        const first = start & lastOfRow;
        const row = rows[start >>> rowBits];
        if (row !== undefined) bytes.set(row.subarray(first, first + count), length);
        length += count;
      };
      for (let link = 1; ; link++) {
        const size = sizes[Math.min(link, sizes.length - 1)] ?? 0;
        if (end >= start && end <= start + size) break;
        take(size);
        start = pointerAt(start + size);
      }
      take(end - start);
      return bytes.subarray(0, length);
    },
  };
}

const rowBits = 18;
const rowSize = 2 ** rowBits; // bytes
const lastOfRow = rowSize - 1;
const pointer = 4; // bytes

const sizes = [0, 8, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024]; // bytes, by the number of the link
const leftBits = 16; // how many bytes of the last link are left, below the number of that link
const mostLeft = 2 ** leftBits - 1;

const partBits = 12;
const perPart = 2 ** partBits; // chains
const lastOfPart = perPart - 1;
const stateSize = 3;
const noState = new Uint32Array(stateSize);
const mostBytes = 5; // of a number

function longer(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(Math.max(bytes.length * 2, length));
  copy.set(bytes);
  return copy;
}
