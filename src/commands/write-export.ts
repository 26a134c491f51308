// Writes an exported file: beside its place first, and into it when it is whole.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { isInside } from '../content/inside.ts';
import { writeBytes } from '../content/write-bytes.ts';
import { UsageError } from '../problem.ts';

/**
 * Where to write: `to` itself, or the file `usualName` in it where it is a folder. Throws a UsageError for a place in the
 * content folder, where the file would be taken for content, and for what is there and is no file.
 */
export function exportPlace(to: string, usualName: string, contentDir: string): string {
  if (to === '') throw new UsageError('--to names no file: write one behind it, or leave it out');
  const isFolder = kindAt(to) === 'folder';
  const file = isFolder || /[/\\]$/.test(to) ? join(to, usualName) : to;
  if (isInside(file, contentDir))
    throw new UsageError(`${file} lies in the content folder: name another place with --to FILE`);
  const kind = kindAt(file);
  if (kind === 'folder' || kind === 'other')
    throw new UsageError(`${file} is there already, and no file: name another one with --to FILE`);
  return file;
}

function kindAt(path: string): 'none' | 'file' | 'folder' | 'other' {
  const found = attempt(() => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined || found instanceof Error) return 'none';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

/**
 * Writes the parts one behind the other and says how many bytes they are; a file that was there stays until the new one is
 * whole. Throws a UsageError where nothing can be written.
 */
export function writeExport(file: string, parts: Iterable<string>): number {
  const unfinished = `${resolve(file)}.nachlese-${process.pid}-next`;
  try {
    const bytes = attempt(() => {
      mkdirSync(dirname(unfinished), { recursive: true });
      const written = writeParts(unfinished, parts);
      renameSync(unfinished, file);
      return written;
    });
    if (bytes instanceof Error) throw unwritable(file, bytes);
    return bytes;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function writeParts(file: string, parts: Iterable<string>): number {
  const descriptor = openSync(file, 'w');
  try {
    let bytes = 0;
    for (const part of parts) bytes += writeBytes(descriptor, Buffer.from(part));
    fsyncSync(descriptor);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

function unwritable(file: string, { message }: Error): UsageError {
  const [reason] = message.split(','); // "EACCES: permission denied"
  return new UsageError(`${file} cannot be written (${reason}): name another place with --to FILE`);
}
