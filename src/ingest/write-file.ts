// Writes files whole or not at all: to a temporary file, flushed to the disk, then renamed.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from '../content/inside.ts';
import { writeBytes } from '../content/write-bytes.ts';

/** The hidden folder for what is half written; whoever holds the lock may empty it. */
export const workFolder = '.ingest';

/** Throws when the file exists: ingest never overwrites what it did not write. */
export function writeNewFile(contentDir: string, file: string, content: string | Buffer): void {
  const path = join(contentDir, file);
  if (existsSync(path)) throw Object.assign(new Error(`EEXIST: file already exists, '${path}'`), { code: 'EEXIST' });
  replaceFile(contentDir, file, content);
}

/** Puts a file in the place of the old one; at every moment one of the two is there, whole. Needs the lock. */
export function replaceFile(contentDir: string, file: string, content: string | Buffer): void {
  const path = join(contentDir, file);
  refuseOutside(contentDir, file);
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  const temporary = join(contentDir, workFolder, 'half-written');
  try {
    writeDurably(temporary, typeof content === 'string' ? Buffer.from(content) : content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** An editor may have put "articles" elsewhere by a link; a link below it leads where nothing of ours belongs. */
function refuseOutside(contentDir: string, file: string): void {
  const [top = '', ...below] = file.split('/');
  if (below.length === 0 || isInside(join(contentDir, file), join(contentDir, top))) return;
  throw Object.assign(new Error(`${file} would lie outside of ${contentDir}, where a link leads`), { code: 'EXDEV' });
}

/** The bytes are on the disk before the file gets its name: a power cut leaves no empty article. */
function writeDurably(path: string, bytes: Buffer): void {
  rmSync(path, { force: true }); // what a killed run has left, or a link that leads elsewhere
  const descriptor = openSync(path, 'wx');
  try {
    writeBytes(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
