// Watches folders and builds again when something in them changes. The only user of chokidar.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { watch } from 'chokidar';
import { sumsFile } from '../fixity/sums.ts';

export interface Rebuilding {
  close(): Promise<void>;
}

/**
 * Runs `command` (a program and its arguments) after every change below `folders`, one run at a time; what changes
 * during a run is built in the next. A process of its own sees changed code as well as changed content.
 */
export function rebuildOnChange(
  folders: readonly string[],
  command: readonly string[],
  onBuilt: () => void,
): Rebuilding {
  const state = { isRunning: false, isStale: false };
  const run = async () => {
    state.isStale = true;
    if (state.isRunning) return;
    state.isRunning = true;
    while (state.isStale) {
      state.isStale = false;
      await runToEnd(command);
      onBuilt();
    }
    state.isRunning = false;
  };
  const manifests = new Set(folders.map((folder) => join(folder, sumsFile)));
  const watcher = watch([...folders], {
    ignoreInitial: true,
    // Temporary files, those of editors and our own, begin with a dot; the manifest is written by the build itself.
    ignored: (path) => (basename(path).startsWith('.') && !folders.includes(path)) || manifests.has(path),
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 },
  });
  watcher.on('all', () => void run());
  return { close: () => watcher.close() };
}

async function runToEnd([program = '', ...parameters]: readonly string[]): Promise<void> {
  await once(spawn(program, parameters, { stdio: 'inherit' }), 'close');
}
