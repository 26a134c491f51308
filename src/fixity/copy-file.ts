// Copies a file, and says what was copied.

import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeBytes } from '../content/write-bytes.ts';
import { readPieces } from './hash-file.ts';

export interface CopiedFile {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Makes the folders above `to`, where no file may be. Throws the file system's error. */
export function copyFile(from: string, to: string): CopiedFile {
  mkdirSync(dirname(to), { recursive: true });
  const hash = createHash('sha256');
  const target = openSync(to, 'wx');
  let size = 0;
  try {
    readPieces(from, (piece) => {
      hash.update(piece);
      size += writeBytes(target, piece);
    });
  } finally {
    closeSync(target);
  }
  return { size, sha256: hash.digest('hex') };
}
