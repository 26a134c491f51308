// Tells which files below folders have changed. The only user of chokidar.
import { basename, join } from 'node:path';
import { watch } from 'chokidar';
import { sumsFile } from '../fixity/sums.ts';

export interface Watching {
  close(): Promise<void>;
}

/** Calls `onChange` with the paths of files that were written, added or removed, those of one moment together. */
export async function watchFolders(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
): Promise<Watching> {
  const manifests = new Set(folders.map((folder) => join(folder, sumsFile)));
  const watcher = watch([...folders], {
    ignoreInitial: true,
    // Temporary files, those of editors and our own, begin with a dot; the manifest is written by the build itself.
    ignored: (path) => (basename(path).startsWith('.') && !folders.includes(path)) || manifests.has(path),
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  });
  const changed = new Set<string>();
  watcher.on('all', (_, path) => {
    if (changed.size === 0)
      setTimeout(() => {
        const paths = [...changed];
        changed.clear();
        onChange(paths);
      }, together);
    changed.add(path);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return { close: () => watcher.close() };
}

const together = 10; // milliseconds
