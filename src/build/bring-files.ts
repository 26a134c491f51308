// Brings the files of the site before into the folder of a new one.
import { linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../content/attempt.ts';
import type { SiteState, WrittenFile } from './site-state.ts';

/** What a new site begins with. */
export interface SiteBefore {
  /** The folder of the site that readers see, and what it was said to hold; undefined where that is not known. */
  readonly siteDir: string;
  readonly state: SiteState | undefined;
  /** Whether the new folder is the one that was replaced when that site was made. */
  readonly isUsed: boolean;
}

/** Says which files of the site before are in `folder` now, as they were written: what somebody has changed since is not. */
export function bringFiles(folder: string, { siteDir, state, isUsed }: SiteBefore): Map<string, WrittenFile> {
  const there = new Map<string, WrittenFile>();
  if (state === undefined) return there;
  const changed = new Set(isUsed ? state.changed : []);
  if (isUsed) removeStrangers(folder, state.files);
  for (const path of changed) rmSync(join(folder, path), { force: true });
  const made = new Set<string>();
  for (const [path, file] of state.files) {
    const [own, other] = [join(folder, path), join(siteDir, path)];
    if (isUsed && !changed.has(path)) {
      if (isUnchanged(own, file)) {
        there.set(path, file);
        continue;
      }
      rmSync(own, { force: true });
    }
    if (isUnchanged(other, file) && isLinked(other, own, made)) there.set(path, file);
  }
  return there;
}

/** Removes what somebody has put among the files of a site: it would come back with the folder. */
function removeStrangers(folder: string, files: SiteState['files']): void {
  const folders = new Set<string>();
  for (const path of files.keys()) addFolders(dirname(path), folders);
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const isOurs = entry.isDirectory() ? folders.has(path) : files.has(path);
      if (!isOurs) rmSync(join(folder, path), { recursive: true, force: true });
      else if (entry.isDirectory()) walk(path);
    }
  };
  walk('');
}

/** The folder and all that are above it. */
function addFolders(folder: string, folders: Set<string>): void {
  if (folder === '.' || folders.has(folder)) return;
  folders.add(folder);
  addFolders(dirname(folder), folders);
}

/** Whether a file is what it was when it was written. */
function isUnchanged(path: string, { size, modified }: WrittenFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && found.mtimeMs === modified;
}

/** Some file systems know no links. `made` are folders that are there. */
function isLinked(from: string, to: string, made: Set<string>): boolean {
  const linked = attempt(() => {
    const folder = dirname(to);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkSync(from, to);
  });
  return !(linked instanceof Error);
}
