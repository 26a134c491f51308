// Tells which files below folders have changed. The only user of chokidar.
import { basename, join, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { sumsFile } from '../fixity/sums.ts';

export interface Watching {
  close(): Promise<void>;
}

export interface WatchedFolders {
  readonly folders: readonly string[];
  /** Names of folders below the one where the program was started, which may come and go. */
  readonly mayCome: readonly string[];
}

/** Calls `onChange` with the paths of files that were written, added or removed, those of one moment together. */
export async function watchFolders(
  { folders, mayCome }: WatchedFolders,
  onChange: (paths: readonly string[]) => void,
): Promise<Watching> {
  const manifests = new Set(folders.map((folder) => join(folder, sumsFile)));
  const changed = new Set<string>();
  const note = (path: string) => {
    if (changed.size === 0)
      setTimeout(() => {
        const paths = [...changed];
        changed.clear();
        onChange(paths);
      }, together);
    changed.add(path);
  };
  // The manifest is written by the build itself.
  const ofFolders = follow(folders, (path) => (isHidden(path) && !folders.includes(path)) || manifests.has(path), note);
  // What is not there yet cannot be watched, but the folder that it will lie in can.
  const isElsewhere = (path: string) => !mayCome.some((name) => path === name || path.startsWith(name + sep));
  const here = follow(['.'], (path) => path !== '.' && (isHidden(path) || isElsewhere(path)), note);
  await Promise.all([isReady(ofFolders), isReady(here)]);
  return { close: async () => void (await Promise.all([ofFolders.close(), here.close()])) };
}

const together = 10; // milliseconds

function follow(paths: readonly string[], ignored: (path: string) => boolean, note: (path: string) => void): FSWatcher {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored,
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  });
  return watcher.on('all', (_, path) => note(path));
}

function isReady(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => watcher.once('ready', () => resolve()));
}

/** As temporary files are, those of editors and our own. */
function isHidden(path: string): boolean {
  return basename(path).startsWith('.');
}
