// Writes a file that was not there before, whole or not at all.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Throws when the file exists. A run that is stopped leaves at most a hidden temporary file behind. */
export function writeNewFile(path: string, text: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  if (existsSync(path))
    throw Object.assign(new Error(`EEXIST: file already exists, write '${path}'`), { code: 'EEXIST' });
  const temporary = join(folder, `.${basename(path)}.new`);
  writeDurably(temporary, Buffer.from(text));
  renameSync(temporary, path);
}

/** The bytes are on the disk before the file gets its name: a power cut leaves no empty article. */
function writeDurably(path: string, bytes: Buffer): void {
  const descriptor = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
