// Runs all tests of a folder in one process: a process for each file would spend three quarters of its time reading the same sources.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Registers the tests of every file "….test.ts" in a folder below tests/, in the order of their names. Who calls it is named
 * "all-….test.ts": Node runs files in the order of their names, and what takes longest is to begin first.
 */
export async function runTogether(folder: string): Promise<void> {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  for (const file of files) await import(pathToFileURL(join(path, file)).href);
}
