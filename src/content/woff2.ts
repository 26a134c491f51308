// Tells whether bytes are a font for the web, and whether it has all weights in it.

/** undefined for what does not begin as WOFF2 does: "wOF2" (WOFF File Format 2.0, 4.1). */
export function fontOf(bytes: Uint8Array): { readonly isVariable: boolean } | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < headerLength || data.toString('latin1', 0, 4) !== 'wOF2') return undefined;
  return { isVariable: hasVariations(data) };
}

const headerLength = 48; // bytes

/** Walks the table directory (WOFF File Format 2.0, 4.2), which is not compressed; a table "fvar" has the axes. */
function hasVariations(data: Buffer): boolean {
  let at = headerLength;
  for (let table = data.readUInt16BE(12); table > 0 && at < data.length; table--) {
    const flags = data[at++] ?? 0;
    const known = flags & 0x3f;
    if (known === ownTag && data.toString('latin1', at, at + 4) === 'fvar') return true;
    if (known === fvar) return true;
    at = behindNumber(data, at + (known === ownTag ? 4 : 0));
    if (isTransformed(known, flags >>> 6)) at = behindNumber(data, at);
  }
  return false;
}

const [glyf, loca, fvar, ownTag] = [10, 11, 47, 63]; // numbers of tables in the list of 4.2

/** Of "glyf" and "loca" 3 is the version that is as it was, of all others 0. */
function isTransformed(known: number, version: number): boolean {
  return known === glyf || known === loca ? version !== 3 : version !== 0;
}

/** Where a number ends that is written in groups of 7 bits (UIntBase128, 4.1.1), five at most. */
function behindNumber(data: Buffer, start: number): number {
  let at = start;
  while (at < start + 4 && ((data[at] ?? 0) & 0x80) !== 0) at++;
  return at + 1;
}
