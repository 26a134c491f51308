// By what a file shows that it has changed, without its being read.
import { statSync } from 'node:fs';
import { attempt } from './attempt.ts';

/** Bytes, and times in milliseconds: of the content, and of the entry in the folder, which no program can set back. */
export type FileState = readonly [size: number, modified: number, changed: number];

/** Undefined for what is not there. */
export function fileState(path: string): FileState | undefined {
  const found = attempt(() => statSync(path));
  return found instanceof Error ? undefined : [found.size, found.mtimeMs, found.ctimeMs];
}

export function isSameState(one: FileState, other: FileState | undefined): boolean {
  return other !== undefined && one.every((part, index) => part === other[index]);
}

/**
 * Whether a file that was read at `now` may have changed since without showing it: clocks of file systems are coarse, and
 * two changes within one tick leave one time (the "racy" files of Git).
 */
export function isFresh([, modified, changed]: FileState, now: number): boolean {
  return Math.max(modified, changed) > now - coarsestTick;
}

const coarsestTick = 2000; // milliseconds: FAT
