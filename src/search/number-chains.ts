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
    const start = newLink(sizeOf(next));
    if (link === 0) state[at] = start;
    else writePointer(state[at + 1] ?? 0, start);
    state[at + 1] = start;
    state[at + 2] = (next << leftBits) + sizeOf(next);
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

  function bytesAt(place: number, count: number): Uint8Array {
    const first = place & lastOfRow;
    return rows[place >>> rowBits]?.subarray(first, first + count) ?? noBytes;
  }

  /** Puts bytes behind so many others that were copied; says how many there are then. */
  function copied(more: Uint8Array, count: number): number {
    if (count + more.length > bytes.length) bytes = longer(bytes, count + more.length);
    bytes.set(more, count);
    return count + more.length;
  }

  /** The bytes of all links, which are copied only where there are several. */
  function linkedBytes(first: number, end: number): Uint8Array {
    let [start, length] = [first, 0];
    for (let link = 1; end < start || end > start + sizeOf(link); link++) {
      length = copied(bytesAt(start, sizeOf(link)), length);
      start = pointerAt(start + sizeOf(link));
    }
    const last = bytesAt(start, end - start);
    if (length === 0) return last;
    length = copied(last, length);
    return bytes.subarray(0, length);
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
      const state = states[chain >>> partBits] ?? noState;
      const at = (chain & lastOfPart) * stateSize;
      return linkedBytes(state[at] ?? 0, state[at + 1] ?? 0);
    },
  };
}

const rowBits = 18;
const rowSize = 2 ** rowBits; // bytes
const lastOfRow = rowSize - 1;
const pointer = 4; // bytes

const sizes = [0, 8, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024]; // bytes, by the number of the link
function sizeOf(link: number): number {
  return sizes[Math.min(link, sizes.length - 1)] ?? 0;
}

const leftBits = 16; // how many bytes of the last link are left, below the number of that link
const mostLeft = 2 ** leftBits - 1;

const partBits = 12;
const perPart = 2 ** partBits; // chains
const lastOfPart = perPart - 1;
const stateSize = 3;
const noBytes = new Uint8Array(0);
const noState = new Uint32Array(stateSize);
const mostBytes = 5; // of a number

function longer(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(Math.max(bytes.length * 2, length));
  copy.set(bytes);
  return copy;
}
