// Brings the files of the site before into the folder of a new one.
import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
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
