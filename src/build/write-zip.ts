// Puts a whole site into one zip file, for those who carry it about.
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { isInside } from '../content/inside.ts';
import { listFiles } from '../content/list-files.ts';
import { type ZipFile, zip } from '../packing.ts';
import { UsageError } from '../problem.ts';
import { indexFolder } from '../search/index-start.ts';
import type { Advance } from './stages.ts';

const mostFiles = 65_535; // what a zip file can count
const mostBytes = 4_294_967_295;
const packedEndings = new Set(['.png', '.jpg', '.woff2', '.docx', '.zip', '.gz']);

/** Throws a UsageError where the next build would delete the zip file. */
export function refuseZip(file: string, siteDir: string): void {
  if (isInside(file, siteDir))
    throw new UsageError(`${file} lies in the site itself: name another place with --zip FILE`);
}

/**
 * Writes all files of a site into a zip file, below one folder, and says how many bytes it has. Throws a UsageError for a
 * site that is too large for a zip file; an older file stays then.
 */
export function writeZip(siteDir: string, file: string, folder: string, advance: Advance): number {
  const { files } = listFiles(siteDir);
  const tooLarge = `${siteDir} is too large for a zip file: copy the folder itself, which works in the same way`;
  if (files.length > mostFiles) throw new UsageError(tooLarge);
  const unfinished = `${resolve(file)}.nachlese-${process.pid}-next`;
  mkdirSync(dirname(unfinished), { recursive: true });
  const output = openSync(unfinished, 'w');
  let length = 0;
  try {
    zip(zipFiles(siteDir, files, folder, advance), (chunk) => {
      length += chunk.length;
      if (length > mostBytes) throw new UsageError(tooLarge);
      writeAll(output, chunk);
    });
    closeSync(output);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return length;
}

function* zipFiles(siteDir: string, files: readonly string[], folder: string, advance: Advance): Generator<ZipFile> {
  for (const [index, path] of files.entries()) {
    const isPacked = packedEndings.has(extname(path)) || path.startsWith(`${indexFolder}/`);
    yield { path: `${folder}/${path}`, bytes: readFileSync(join(siteDir, path)), isPacked };
    advance(index + 1, files.length);
  }
}

function writeAll(output: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(output, bytes, written);
}
