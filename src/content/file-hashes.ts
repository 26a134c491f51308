// The SHA-256 of files; of those that have not changed since they were last read, without reading them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { forget, keep, readKept, type Uselessness } from './cache-folder.ts';
import { createFileMemory, type Remembered } from './file-memory.ts';
import type { FileState } from './file-state.ts';

/** The SHA-256 of a file of the content folder, "raw/a.txt", as it is now; undefined where it cannot be read. */
export type HashOf = (file: string) => string | undefined;

export interface RememberedHashes {
  readonly hashOf: HashOf;
  /** Why what was kept could not be used; undefined where it could, or where there was nothing. */
  readonly uselessFor: Uselessness | undefined;
  /** Keeps what was found, for later runs. */
  keep(): void;
}

/** The SHA-256 of bytes, in 64 hexadecimal digits. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads each file that is asked for. */
export function hashesIn(contentDir: string): HashOf {
  return (file) => {
    const bytes = attempt(() => readFileSync(join(contentDir, file)));
    return bytes instanceof Error ? undefined : sha256(bytes);
  };
}

const name = 'hashes';

export const forgetHashes = (contentDir: string): void => forget(contentDir, name);

/** `now` in milliseconds, see createFileMemory. */
export function rememberHashes(contentDir: string, version: string, now: number): RememberedHashes {
  const kept = readKept(contentDir, name, version);
  const memory = createFileMemory(new Map(kept.kind === 'found' ? parseRows(kept.bytes.toString()) : []), now);
  const read = hashesIn(contentDir);
  return {
    uselessFor: kept.kind === 'useless' ? kept.why : undefined,
    hashOf(file) {
      const { known, learn } = memory.recall(file, join(contentDir, file));
      if (known !== undefined) return known;
      const hash = read(file);
      if (hash !== undefined) learn(hash);
      return hash;
    },
    keep() {
      if (!memory.hasChanged()) return;
      const rows = [...memory.remembered].map(([file, { state, value }]) => [file, value, ...state]);
      keep(contentDir, name, version, [Buffer.from(JSON.stringify(rows))]);
    },
  };
}

function parseRows(json: string): readonly (readonly [string, Remembered<string>])[] {
  const rows: readonly (readonly [file: string, hash: string, ...state: FileState])[] = JSON.parse(json);
  return rows.map(([file, value, ...state]) => [file, { state, value }]);
}
