// The files of a site while a build brings it up to date: those that stay as they are, and those that are written.
import { mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { sha256 } from '../content/file-hashes.ts';
import { listFiles } from '../content/list-files.ts';
import { sha256OfFile } from '../fixity/hash-file.ts';
import { bringFiles, type SiteBefore } from './bring-files.ts';
import { leadsOut } from './leads-out.ts';
import type { SiteState, WrittenFile } from './site-state.ts';

export interface SiteFiles {
  /** The folder of the new site, which nobody sees before it is whole. No file in it is written over. */
  readonly folder: string;
  /** Whether a file is there that was made of the same; it stays then. */
  keep(path: string, fingerprint: string): boolean;
  /** Whether a file of the site before is there still. */
  has(path: string): boolean;
  /** Where to write a file; what is there under its name is removed. */
  replace(path: string, fingerprint: string): string;
  write(path: string, fingerprint: string, content: string | Uint8Array): void;
  /** Takes files that are there, whoever has written them: their names say what they were made of. */
  take(paths: readonly string[]): void;
  /** Removes a file of the site before, or all that it has below a folder. */
  clear(place: string): void;
  /** The files below a folder, whether they are part of the new site or not. */
  below(folder: string): readonly string[];
  /** All files that are part of the new site by now, in the order of their paths. */
  list(): readonly ListedFile[];
  /** Removes all that is no part of the new site; what that is, and where it differs from the site before. */
  finish(): Pick<SiteState, 'files' | 'changed'>;
}

/** A file by its path below the site's root. */
export interface ListedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Whether it is that of the site before. */
  readonly isUnchanged: boolean;
}

/** Begins with the files of the site before, as far as they are what they were. */
export function openSiteFiles(folder: string, before: SiteBefore): SiteFiles {
  const there = bringFiles(folder, before);
  const kept = new Map<string, WrittenFile>();
  const fresh = new Map<string, Pick<WrittenFile, 'fingerprint'> & Partial<WrittenFile>>();
  const made = new Set<string>();
  const remove = (path: string) => rmSync(join(folder, path), { force: true });
  const replace = (path: string, fingerprint: string): string => {
    if (leadsOut(path)) throw new Error(`${path} would lie outside of the site`);
    if (there.delete(path)) remove(path);
    fresh.set(path, { fingerprint });
    const file = join(folder, path);
    const above = dirname(file);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    return file;
  };
  /** What was written is looked at once. */
  const settle = () => {
    for (const [path, { fingerprint, sha256 }] of fresh) {
      const file = join(folder, path);
      const { size, mtimeMs } = statSync(file);
      kept.set(path, { fingerprint, size, modified: mtimeMs, sha256: sha256 ?? sha256OfFile(file) });
    }
    fresh.clear();
    return kept;
  };
  return {
    folder,
    keep(path, fingerprint) {
      const known = there.get(path);
      if (known?.fingerprint !== fingerprint) return false;
      kept.set(path, known);
      return true;
    },
    has: (path) => there.has(path),
    replace,
    write(path, fingerprint, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      writeFileSync(replace(path, fingerprint), bytes, { flag: 'wx' });
      fresh.set(path, { fingerprint, sha256: sha256(bytes) });
    },
    take(paths) {
      for (const path of paths) {
        const known = there.get(path);
        if (known === undefined) fresh.set(path, { fingerprint: '' });
        else kept.set(path, known);
      }
    },
    clear(place) {
      for (const path of there.keys()) {
        if (path !== place && !path.startsWith(`${place}/`)) continue;
        remove(path);
        there.delete(path);
      }
    },
    below: (below) => listFiles(join(folder, below)).files.map((path) => `${below}/${path}`),
    list: () => {
      const files = [...settle()].map(([path, file]) => ({
        path,
        size: file.size,
        sha256: file.sha256,
        isUnchanged: file === there.get(path),
      }));
      return files.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    finish() {
      const files = settle();
      const gone = [...(before.state?.files.keys() ?? [])].filter((path) => !files.has(path));
      for (const path of gone) {
        remove(path);
        removeEmpty(dirname(path), folder);
      }
      const written = [...files.keys()].filter((path) => files.get(path) !== there.get(path));
      return { files, changed: [...gone, ...written] };
    },
  };
}

function removeEmpty(folder: string, root: string): void {
  if (folder === '.' || attempt(() => rmdirSync(join(root, folder))) instanceof Error) return;
  removeEmpty(dirname(folder), root);
}
