// Undoes, or measures, what filters of PDF other than Flate have done to a stream.

/** ASCII85: five letters for four bytes, up to "~>". */
export function ascii85Bytes(data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length * 4); // "z" is four zeros
  let length = 0;
  let count = 0;
  let value = 0;
  for (const letter of data) {
    if (letter === 0x7e) break;
    if (letter === 0x7a && count === 0) {
      length += 4;
      continue;
    }
    if (letter < 0x21 || letter > 0x75) continue;
    value = value * 85 + letter - 0x21;
    if (++count < 5) continue;
    length = bytes.writeUInt32BE(value >>> 0, length);
    count = 0;
    value = 0;
  }
  // Two to four letters at the end are one byte less; the missing ones count as the highest.
  if (count < 2) return bytes.subarray(0, length);
  for (let missing = count; missing < 5; missing++) value = value * 85 + 84;
  bytes.writeUInt32BE(value >>> 0, length);
  return bytes.subarray(0, length + count - 1);
}

/** Two digits for each byte, up to ">". */
export function asciiHexBytes(data: Buffer): Buffer {
  return Buffer.from((data.toString('latin1').split('>', 1)[0] ?? '').replace(/[^\da-f]/gi, ''), 'hex');
}

/** The length of what RunLength has packed, in bytes. */
export function runLength(data: Buffer): number {
  let length = 0;
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? 128;
    if (code === 128) break;
    length += code < 128 ? code + 1 : 257 - code;
    at += code < 128 ? code + 2 : 2;
  }
  return length;
}

/** The length of what LZW has packed, in bytes; `early` is 1 where codes grow one code earlier, which is usual. */
export function lzwLength(data: Buffer, early: 0 | 1): number {
  const lengths = new Uint16Array(4096).fill(1, 0, 256); // of what each code stands for
  const widthAt = (codes: number) => Math.min(12, Math.max(9, 32 - Math.clz32(codes + early)));
  let [length, next, before] = [0, 258, 0];
  let [bits, held] = [0, 0];
  for (const byte of data) {
    bits = ((bits << 8) | byte) & 0xfffff;
    held += 8;
    const width = widthAt(next);
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      [next, before] = [258, 0];
      continue;
    }
    // A code that is only now given a meaning is the one before and its first byte again.
    const own = code < next ? (lengths[code] ?? 1) : before + 1;
    if (before > 0 && next < 4096) lengths[next++] = before + 1;
    length += own;
    before = own;
  }
  return length;
}
