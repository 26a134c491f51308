// Finds the files that the program brings along: layouts, styles, its package.json, which says its version.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, wherever in it the running code lies: as it is written, or compiled. */
export const packageRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** "0.1.0" */
export function packageVersion(): string {
  const data: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : '';
}

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}
