// The SHA-256 of files; of those that have not changed since they were last read, without reading them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { forget, keep, readKept, type Uselessness } from './cache-folder.ts';
import { type FileState, fileState, isFresh, isSameState } from './file-state.ts';

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

/** `now` in milliseconds, see isFresh. Files that nobody asked for are forgotten. */
export function rememberHashes(contentDir: string, version: string, now: number): RememberedHashes {
  const kept = readKept(contentDir, name, version);
  const before: ReadonlyMap<string, Hashed> = new Map(kept.kind === 'found' ? parseRows(kept.bytes.toString()) : []);
  const found = new Map<string, Hashed>();
  const read = hashesIn(contentDir);
  let areNew = false;
  return {
    uselessFor: kept.kind === 'useless' ? kept.why : undefined,
    hashOf(file) {
      const known = found.get(file) ?? before.get(file);
      const state = fileState(join(contentDir, file));
      if (known !== undefined && isSameState(known.state, state)) {
        found.set(file, known);
        return known.hash;
      }
      const hash = read(file);
      if (hash !== undefined && state !== undefined && !isFresh(state, now)) {
        found.set(file, { state, hash });
        areNew = true;
      }
      return hash;
    },
    keep() {
      if (!areNew && found.size === before.size) return;
      const rows = [...found].map(([file, { state, hash }]) => [file, hash, ...state]);
      keep(contentDir, name, version, [Buffer.from(JSON.stringify(rows))]);
    },
  };
}

interface Hashed {
  readonly state: FileState;
  readonly hash: string;
}

function parseRows(json: string): readonly (readonly [string, Hashed])[] {
  const rows: readonly (readonly [file: string, hash: string, ...state: FileState])[] = JSON.parse(json);
  return rows.map(([file, hash, ...state]) => [file, { state, hash }]);
}
