// The folder for what one build finds out and later ones need not find out again. It may be removed at any time.
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readPlainFile } from '../config/plain-file.ts';
import { attempt } from './attempt.ts';
import { writeBytes } from './write-bytes.ts';

/** Beside what belongs to the editor; a dot keeps it out of what `dev` watches. */
export function cacheFolder(contentDir: string): string {
  return join(contentDir, '.nachlese');
}

export type Uselessness = 'damaged' | 'unreadable' | 'from another version';

/** What is kept under a name: nothing, something of use, or something that cannot be used, and why. */
export type Kept =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly bytes: Buffer }
  | { readonly kind: 'useless'; readonly why: Uselessness };

/** `version` is that of the program which wrote it: another one may have another mind. */
export function readKept(contentDir: string, name: string, version: string): Kept {
  const file = attempt(() => readPlainFile(join(cacheFolder(contentDir), name)));
  if (file instanceof Error) return isMissing(file) ? { kind: 'none' } : { kind: 'useless', why: 'unreadable' };
  const end = file.indexOf('\n');
  const head = headPattern.exec(file.toString('latin1', 0, Math.max(0, end)))?.groups;
  if (head === undefined) return { kind: 'useless', why: 'damaged' };
  if (head.version !== version) return { kind: 'useless', why: 'from another version' };
  const bytes = file.subarray(end + 1);
  return head.sum === digitsOf(crc32(bytes)) ? { kind: 'found', bytes } : { kind: 'useless', why: 'damaged' };
}

export interface DecodedKept<Value> {
  readonly value: Value | undefined;
  /** Why what was kept could not be used; undefined where it could, or where there was nothing. */
  readonly uselessFor: Uselessness | undefined;
}

/** What is kept, in its form. Somebody else may have put there what has no form at all, so any error says "damaged". */
export function decodeKept<Value>(kept: Kept, decode: (bytes: Buffer) => Value | undefined): DecodedKept<Value> {
  if (kept.kind !== 'found') return { value: undefined, uselessFor: kept.kind === 'useless' ? kept.why : undefined };
  try {
    return { value: decode(kept.bytes), uselessFor: undefined };
  } catch {
    return { value: undefined, uselessFor: 'damaged' };
  }
}

/**
 * Keeps the parts one after another, whole or not at all, and says whether it could. Where nothing can be written, the
 * next build does all again.
 */
export function keep(contentDir: string, name: string, version: string, parts: Iterable<Uint8Array>): boolean {
  const file = join(cacheFolder(contentDir), name);
  const unfinished = `${file}.${process.pid}`;
  const failure = attempt(() => {
    makeCacheFolder(contentDir);
    // Another build may read it at this moment.
    writeParts(unfinished, version, parts);
    if (isFolder(file)) rmSync(file, { recursive: true }); // whoever has put it there
    renameSync(unfinished, file);
  });
  if (failure instanceof Error) attempt(() => rmSync(unfinished, { force: true }));
  return !(failure instanceof Error);
}

/** Removes what is kept under a name. */
export function forget(contentDir: string, name: string): void {
  attempt(() => rmSync(join(cacheFolder(contentDir), name), { recursive: true, force: true }));
}

/** Removes what is kept under names that begin so. */
export function forgetAll(contentDir: string, beginning: string): void {
  const names = attempt(() => readdirSync(cacheFolder(contentDir)));
  if (names instanceof Error) return;
  for (const name of names) if (name.startsWith(beginning)) forget(contentDir, name);
}

function isMissing(error: Error): boolean {
  return 'code' in error && error.code === 'ENOENT';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

const headPattern = /^nachlese (?<version>\S+) (?<sum>[\da-f]{8}) *$/;

/**
 * The parts of a large archive are more than should be in memory at once: the head, which names their check sum, is
 * written last. The sum tells of damage, and nobody is kept from forging what is only kept.
 */
function writeParts(path: string, version: string, parts: Iterable<Uint8Array>): void {
  rmSync(path, { force: true }); // what another process of this number has left, or a link that leads elsewhere
  const file = openSync(path, 'wx');
  try {
    let sum = 0;
    writeBytes(file, headOf(version, sum));
    for (const part of parts) {
      if (part.length > 0) sum = crc32(part, sum); // nothing at all would begin anew
      writeBytes(file, part);
    }
    writeBytes(file, headOf(version, sum), 0);
  } finally {
    closeSync(file);
  }
}

const alignment = 8; // bytes, so that numbers behind the head are read where they lie

function headOf(version: string, sum: number): Buffer {
  const head = `nachlese ${version} ${digitsOf(sum)}`;
  return Buffer.from(`${head.padEnd(Math.ceil((head.length + 1) / alignment) * alignment - 1)}\n`);
}

function digitsOf(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/** Where a link stands in its place, that goes: nothing is written where it leads. No file of somebody else's is overwritten. */
export function makeCacheFolder(contentDir: string, below = '.'): void {
  const folder = cacheFolder(contentDir);
  for (const path of [folder, join(folder, below)]) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path);
    mkdirSync(path, { recursive: true });
  }
  attempt(() => writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' })); // git does not see it
}
