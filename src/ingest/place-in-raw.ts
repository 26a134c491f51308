// Says where a copy of a file from outside belongs in content/raw, and which earlier copies there are of the same file.
import { existsSync, readFileSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import type { ArchiveState } from './archive-state.ts';
import type { OriginalFile } from './original-files.ts';

interface Content {
  readonly bytes: Buffer;
  /** Their SHA-256. */
  readonly hash: string;
}

/** Its place in the content folder: beside another of the same name, never in its place. */
export function placeInRaw({ file }: OriginalFile, { bytes, hash }: Content, state: ArchiveState): string {
  const { contentDir, placed } = state;
  for (let number = 1; ; number++) {
    const place = numbered(file, number);
    const there = attempt(() => readFileSync(`${contentDir}/${place}`));
    // In a trial run nothing is copied, but names are given all the same.
    const isFree = there instanceof Error ? (placed.get(place) ?? hash) === hash : there.equals(bytes);
    if (!isFree) continue;
    placed.set(place, hash);
    return place;
  }
}

/** The copies that were taken of a file from outside before it changed to what `place` is for. */
export function otherCopies({ file, path }: OriginalFile, place: string, state: ArchiveState): readonly string[] {
  const copies: string[] = [];
  for (let number = 1; ; number++) {
    const copy = numbered(file, number);
    const isKnown = state.journal.ofFile(copy).length > 0;
    if (!isKnown && !existsSync(`${state.contentDir}/${copy}`)) return copies;
    // A file "a-2.txt" that lies beside "a.txt" is no copy of it.
    const isOwn = number > 1 && existsSync(numbered(path, number));
    if (isKnown && copy !== place && !isOwn) copies.push(copy);
  }
}

/** ("raw/a.txt", 2) → "raw/a-2.txt" */
function numbered(file: string, number: number): string {
  return number === 1 ? file : file.replace(/(?=\.[^./]*$|$)/, `-${number}`);
}
