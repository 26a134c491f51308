// Writes bytes into a file that is open.
import { writeSync } from 'node:fs';

/** All of them, from a place of the file on or where the last write ended; says how many. A single write may take less. */
export function writeBytes(file: number, bytes: Uint8Array, from?: number): number {
  let written = 0;
  while (written < bytes.length) {
    const place = from === undefined ? null : from + written;
    written += writeSync(file, bytes, written, bytes.length - written, place);
  }
  return written;
}
