// Runs all tests of a folder in one process: a process for each file would spend three quarters of its time reading the same sources.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';

/**
 * Registers the tests of every file "….test.ts" in a folder below tests/, in the order of their names. Who calls it is named
 * "all-….test.ts": Node runs files in the order of their names, and what needs a processor alone is to begin first.
 */
export async function runTogether(folder: string): Promise<void> {
  for (const file of testFiles(folder)) await import(file);
}

/** The same for every so many-th file, each with hooks of its own, which run before and after its tests alone. */
export function runShare(folder: string, share: { readonly number: number; readonly of: number }): void {
  for (const [index, file] of testFiles(folder).entries())
    if (index % share.of === share.number - 1) describe(file.slice(file.lastIndexOf('/') + 1), () => import(file));
}

function testFiles(folder: string): readonly string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => pathToFileURL(join(path, file)).href);
}
