// Writes and reads numbers and texts as bytes: the smaller a number, the fewer.

export interface ByteSink {
  /** A whole number from 0 to 2^53: seven bits a byte, the lowest first (LEB128). */
  number(value: number): void;
  text(value: string): void;
  bytes(value: Uint8Array): void;
  length(): number;
}

export interface ByteWriter extends ByteSink {
  /** What was written so far. */
  done(): Uint8Array;
  /** The same, and what is written next begins anew. */
  taken(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(256);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const longer = new Uint8Array(Math.max(buffer.length * 2, length + more));
    longer.set(buffer);
    buffer = longer;
  };
  const number = (value: number) => {
    reserve(8);
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) buffer[length++] = (rest % 128) + 128;
    buffer[length++] = rest;
  };
  const bytes = (value: Uint8Array) => {
    reserve(value.length);
    buffer.set(value, length);
    length += value.length;
  };
  const text = (value: string) => {
    if (value.length <= mostAsLetters && isAscii(value)) {
      number(value.length);
      reserve(value.length);
      for (let place = 0; place < value.length; place++) buffer[length++] = value.charCodeAt(place);
      return;
    }
    const encoded = encoder.encode(value);
    number(encoded.length);
    bytes(encoded);
  };
  const done = () => buffer.slice(0, length);
  const taken = () => {
    const written = done();
    length = 0;
    return written;
  };
  return { number, text, bytes, length: () => length, done, taken };
}

/** Only says how long it would be. */
export function byteCounter(): ByteSink {
  let length = 0;
  const number = (value: number) => {
    length++;
    for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) length++;
  };
  const bytes = (value: Uint8Array) => {
    length += value.length;
  };
  const text = (value: string) => {
    const count = isAscii(value) ? value.length : encoder.encode(value).length;
    number(count);
    length += count;
  };
  return { number, text, bytes, length: () => length };
}

// Words are short, and an encoder that is called for each takes longer than their letters do.
const mostAsLetters = 64;

function isAscii(text: string): boolean {
  for (let place = 0; place < text.length; place++) if (text.charCodeAt(place) > 0x7f) return false;
  return true;
}

export interface ByteReader {
  number(): number;
  text(): string;
  /** The next so many bytes, not copied. */
  bytes(count: number): Uint8Array;
  isAtEnd(): boolean;
}

/** Throws a RangeError behind the end of the bytes. */
export function byteReader(source: Uint8Array): ByteReader {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = source[at++];
      if (byte === undefined) throw new RangeError('the index ends too early');
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
  };
  const bytes = (count: number) => {
    if (at + count > source.length) throw new RangeError('the index ends too early');
    at += count;
    return source.subarray(at - count, at);
  };
  return { number, bytes, text: () => decoder.decode(bytes(number())), isAtEnd: () => at >= source.length };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How many letters two words begin with in common; a letter of two UTF-16 units stays whole. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  const last = length === 0 ? 0 : one.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}
