// Rows of numbers and lines of text by their names, as bytes that are read again without being copied.

/** Rows of numbers of one size each. */
export type Row = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

export interface Shelf {
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  numbers(name: string): Uint32Array;
  signed(name: string): Int32Array;
  floats(name: string): Float32Array;
  doubles(name: string): Float64Array;
  texts(name: string): readonly string[];
}

/** What is put on a shelf. */
export type Stored = ReadonlyMap<string, Row>;

const alignment = 8;
const title = 16; // bytes: how long the list of contents is, as text

/** Under the name of a state: whoever reads must ask for the same one. */
export function encodeShelf(state: string, stored: Stored): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const rows = [...stored].map(([name, row]) => [name, row.byteLength] as const);
  const text = JSON.stringify({ state, rows });
  const contents = encoder.encode(text);
  // Spaces behind it change nothing.
  const filled = new Uint8Array(contents.length + missing(contents.length)).fill(space);
  filled.set(contents);
  const length = encoder.encode(String(filled.length).padStart(title));
  const parts = [...stored.values()].flatMap(({ buffer, byteOffset, byteLength }) => [
    new Uint8Array(buffer, byteOffset, byteLength),
    new Uint8Array(missing(byteLength)),
  ]);
  return [length, filled, ...parts];
}

/** Undefined where it was stored under the name of another state. */
export function decodeShelf(state: string, stored: Uint8Array): Shelf | undefined {
  const whole = stored.byteOffset % alignment === 0 ? stored : new Uint8Array(stored);
  const decoder = new TextDecoder();
  const length = Number(decoder.decode(whole.subarray(0, title)));
  const contents: unknown = JSON.parse(decoder.decode(whole.subarray(title, title + length)));
  if (!isContents(contents) || contents.state !== state) return undefined;
  const places = new Map<string, readonly [start: number, length: number]>();
  let start = whole.byteOffset + title + length;
  for (const [name, length] of contents.rows) {
    places.set(name, [start, length]);
    start += length + missing(length);
  }
  const place = (name: string) => places.get(name) ?? [0, 0];
  const { buffer } = whole;
  const view = <Made>(name: string, size: number, make: (start: number, length: number) => Made) =>
    make(place(name)[0], place(name)[1] / size);
  const numbers = (name: string) => view(name, 4, (start, length) => new Uint32Array(buffer, start, length));
  const bytes = (name: string) => view(name, 1, (start, length) => new Uint8Array(buffer, start, length));
  return {
    bytes,
    numbers,
    shorts: (name) => view(name, 2, (start, length) => new Uint16Array(buffer, start, length)),
    signed: (name) => view(name, 4, (start, length) => new Int32Array(buffer, start, length)),
    floats: (name) => view(name, 4, (start, length) => new Float32Array(buffer, start, length)),
    doubles: (name) => view(name, 8, (start, length) => new Float64Array(buffer, start, length)),
    texts: (name) => textsOf(decoder.decode(bytes(name)), numbers(`${name}.lengths`)),
  };
}

/** Texts as two rows. */
export function storedTexts(name: string, texts: readonly string[]): Stored {
  return new Map<string, Row>([
    [name, new TextEncoder().encode(texts.join(''))],
    [`${name}.lengths`, Uint32Array.from(texts, ({ length }) => length)],
  ]);
}

function textsOf(all: string, lengths: Uint32Array): readonly string[] {
  let end = 0;
  return Array.from(lengths, (length) => {
    end += length;
    return all.slice(end - length, end);
  });
}

interface Contents {
  readonly state: string;
  readonly rows: readonly (readonly [name: string, length: number])[];
}

function isContents(value: unknown): value is Contents {
  return typeof value === 'object' && value !== null && 'state' in value && 'rows' in value;
}

/** How many bytes are to be added, so that the next row begins where numbers of any size may. */
function missing(length: number): number {
  return (alignment - (length % alignment)) % alignment;
}

const space = 32;
