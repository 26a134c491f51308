// The SHA-256 of files; of those that have not changed since they were last read, without reading them.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readPlainFile } from '../config/plain-file.ts';
import { attempt } from './attempt.ts';
import { type DecodedKept, decodeKept, keep, readKept, type Uselessness } from './cache-folder.ts';
import { createFileMemory, type RememberedFiles } from './file-memory.ts';
import type { FileState } from './file-state.ts';

/** The SHA-256 of a file of the content folder, "raw/a.txt", as it is now; undefined where it cannot be read. */
export type HashOf = (file: string) => string | undefined;

export interface RememberedHashes {
  readonly hashOf: HashOf;
  /** Why what was kept could not be used; undefined where it could, or where there was nothing. */
  readonly uselessFor: Uselessness | undefined;
  /** Files that hold other bytes than once, though size and times are as they were: with the SHA-256 that they had. */
  readonly altered: ReadonlyMap<string, string>;
  /** Keeps what was found, for later runs. */
  keep(): void;
}

/** The SHA-256 of bytes, in 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads each file that is asked for. */
export function hashesIn(contentDir: string): HashOf {
  return (file) => {
    const bytes = attempt(() => readPlainFile(join(contentDir, file)));
    return bytes instanceof Error ? undefined : sha256(bytes);
  };
}

const name = 'hashes';
const form = 'sums-1'; // what a file's hash is does not depend on the program, but how it is kept does

/** `now` in milliseconds, see createFileMemory. */
export function rememberHashes(contentDir: string, now: number): RememberedHashes {
  return remember(contentDir, now, ({ known, read }) => known ?? read());
}

/** Reads each file that is asked for, and notices those that have changed without showing it. */
export function rereadHashes(contentDir: string, now: number): RememberedHashes {
  return remember(contentDir, now, ({ read }) => read());
}

/** The hashes of files that earlier runs have found, and the states that the files had then. */
export function recallHashes(contentDir: string): RememberedFiles<string> {
  return kept(contentDir).value ?? new Map();
}

interface AskedFile {
  readonly known: string | undefined;
  read(): string | undefined;
}

function remember(contentDir: string, now: number, answer: (asked: AskedFile) => string | undefined): RememberedHashes {
  const { value: before = new Map(), uselessFor } = kept(contentDir);
  const memory = createFileMemory(before, now);
  const altered = new Map<string, string>();
  const read = hashesIn(contentDir);
  return {
    uselessFor,
    altered,
    hashOf(file) {
      const { known, learn } = memory.recall(file, join(contentDir, file));
      const hash = answer({ known, read: () => read(file) });
      if (known !== undefined && hash !== undefined && hash !== known) altered.set(file, known);
      if (known === undefined && hash !== undefined) learn(hash);
      return hash;
    },
    keep() {
      if (!memory.hasChanged()) return;
      const rows = [...memory.remembered].map(([file, { state, value }]) => [file, value, ...state]);
      keep(contentDir, name, form, [Buffer.from(JSON.stringify(rows))]);
    },
  };
}

function kept(contentDir: string): DecodedKept<RememberedFiles<string>> {
  return decodeKept(readKept(contentDir, name, form), (bytes) => {
    const rows: readonly (readonly [file: string, hash: string, ...state: FileState])[] = JSON.parse(bytes.toString());
    return new Map(rows.map(([file, value, ...state]) => [file, { state, value }]));
  });
}
