// Recognises Unicode in bytes: byte order marks, UTF-16 without one, UTF-8.
import { isUtf8 } from 'node:buffer';

export interface UnicodeText {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly text: string;
}

/** The text, where the bytes are some Unicode for certain; U+FFFD stands for a character cut off at the end. */
export function decodeUnicode(bytes: Buffer): UnicodeText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return littleEndian(bytes);
  if (first === 0xfe && second === 0xff) return bigEndian(bytes);
  const { even, odd } = countNuls(bytes);
  const few = bytes.length / 10;
  if (odd > few && even < odd / 10) return littleEndian(bytes);
  if (even > few && odd < even / 10) return bigEndian(bytes);
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Buffer): UnicodeText | undefined {
  if (isUtf8(bytes)) return { charset: 'utf-8', text: bytes.toString('utf8') };
  const whole = bytes.subarray(0, lastWholeCharacter(bytes));
  const isCutOff = isUtf8(whole) && notAscii.test(whole.toString('latin1'));
  return isCutOff ? { charset: 'utf-8', text: `${whole.toString('utf8')}\u{fffd}` } : undefined;
}

const notAscii = /[\x80-\xff]/;

/** Where a character begins that the end of the bytes cuts off; their length where none is cut off. */
function lastWholeCharacter(bytes: Buffer): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc2) return bytes.length - length;
  }
  return bytes.length;
}

function littleEndian(bytes: Buffer): UnicodeText {
  return { charset: 'utf-16le', text: bytes.toString('utf16le').replace(halfCharacter, '\u{fffd}') };
}

const halfCharacter = /\p{Cs}/gu;

function bigEndian(bytes: Buffer): UnicodeText {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  return { charset: 'utf-16be', text: littleEndian(even).text };
}

/** In UTF-16 every second byte of a western text is NUL. */
function countNuls(bytes: Buffer): { readonly even: number; readonly odd: number } {
  let [even, odd] = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  return { even, odd };
}
