// The check sums of a file, read piece by piece: an original may be larger than memory.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const atOnce = 1 << 20; // bytes
const buffer = Buffer.allocUnsafe(atOnce);

/** In hexadecimal digits, in the order of the algorithms ("sha256"). Throws the file system's error. */
export function hashFile(path: string, algorithms: readonly string[]): readonly string[] {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  readPieces(path, (piece) => {
    for (const hash of hashes) hash.update(piece);
  });
  return hashes.map((hash) => hash.digest('hex'));
}

/** 64 hexadecimal digits. Throws the file system's error. */
export function sha256OfFile(path: string): string {
  return hashFile(path, ['sha256']).join('');
}

/** Hands over each piece of a file; a piece holds until the next one comes. Throws the file system's error. */
export function readPieces(path: string, take: (piece: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, buffer, 0, atOnce, null);
      if (length === 0) return;
      take(buffer.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}
