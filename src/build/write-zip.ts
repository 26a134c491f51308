// Puts a whole site into one zip file, for those who carry it about.
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { isAmongSources, isInside } from '../content/inside.ts';
import { listFiles } from '../content/list-files.ts';
import { writeBytes } from '../content/write-bytes.ts';
import { type ZipFile, zip } from '../packing.ts';
import { notFoundPath, outputFile } from '../pages/site-path.ts';
import { UsageError } from '../problem.ts';
import { indexFolder } from '../search/index-start.ts';
import type { Advance } from './stages.ts';

const mostFiles = 65_535; // what a zip file can count
const mostBytes = 4_294_967_295;
const packedEndings = new Set(['.png', '.jpg', '.woff2', '.docx', '.zip', '.gz']);

/** Throws a UsageError where the zip file could not be written, or something else would be lost for it. */
export function refuseZip(file: string, siteDir: string, contentDir: string): void {
  const refusal = obstacle(file, siteDir, contentDir);
  if (refusal !== undefined) throw new UsageError(`"${file}" ${refusal} with --zip FILE`);
}

function obstacle(file: string, siteDir: string, contentDir: string): string | undefined {
  if (file === '') return 'is no file: name one';
  if (isAmongSources(file, contentDir)) return 'lies among what the site is made of: name another place';
  // The next build would delete it.
  if (isInside(file, siteDir)) return 'lies in the site itself: name another place';
  const refusal = attempt(() => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) return 'is a folder: name a file';
    if (found !== undefined && !(found.isFile() && isOurZip(file)))
      return 'is there already, and no zip file of a site: name another one';
    const trial = unfinishedName(file);
    mkdirSync(dirname(trial), { recursive: true });
    closeSync(openSync(trial, 'w'));
    rmSync(trial);
    return undefined;
  });
  if (!(refusal instanceof Error)) return refusal;
  const [reason] = refusal.message.split(','); // "EACCES: permission denied"
  return `cannot be written (${reason}): name another place`;
}

/** Word processors write zip files, too: ours begin with a page that every site has. */
function isOurZip(file: string): boolean {
  const bytes = Buffer.alloc(mostOfHead);
  const opened = openSync(file, 'r');
  readSync(opened, bytes);
  closeSync(opened);
  const name = bytes.toString('latin1', nameFrom, nameFrom + bytes.readUInt16LE(nameLengthAt));
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04' && name.endsWith(`/${outputFile(notFoundPath)}`);
}

const mostOfHead = 1024;
// Where the head of a file in a zip file says what it is called (APPNOTE.TXT 4.3.7, PKWARE).
const nameLengthAt = 26;
const nameFrom = 30;

/** Throws a UsageError for more files or bytes than a zip file can count (without Zip64, which not every system opens). */
export function refuseLarge(siteDir: string, files: number, bytes: number): void {
  if (files <= mostFiles && bytes <= mostBytes) return;
  throw new UsageError(`${siteDir} is too large for a zip file: copy the folder itself, which works in the same way`);
}

function unfinishedName(file: string): string {
  return `${resolve(file)}.nachlese-${process.pid}-next`;
}

/**
 * Writes all files of a site into a zip file, below one folder, and says how many bytes it has. Throws a UsageError for a
 * site that is too large for a zip file; an older file stays then.
 */
export function writeZip(siteDir: string, file: string, folder: string, advance: Advance): number {
  const { files } = listFiles(siteDir);
  refuseLarge(siteDir, files.length, 0);
  const unfinished = unfinishedName(file);
  mkdirSync(dirname(unfinished), { recursive: true });
  const output = openSync(unfinished, 'w');
  let length = 0;
  try {
    zip(zipFiles(siteDir, files, folder, advance), (chunk) => {
      length += chunk.length;
      refuseLarge(siteDir, files.length, length);
      writeBytes(output, chunk);
    });
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    closeSync(output);
  }
  renameSync(unfinished, file);
  return length;
}

function* zipFiles(siteDir: string, files: readonly string[], folder: string, advance: Advance): Generator<ZipFile> {
  for (const [index, path] of files.entries()) {
    const isPacked = packedEndings.has(extname(path)) || path.startsWith(`${indexFolder}/`);
    yield { path: `${folder}/${path}`, bytes: readFileSync(join(siteDir, path)), isPacked };
    advance(index + 1, files.length);
  }
}
