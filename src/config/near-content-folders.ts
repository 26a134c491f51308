// Looks for content folders near the place where one was looked for in vain.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders with an archive.yaml: below the one that was named, then the one around it, then those beside it. */
export function nearContentFolders(contentDir: string): readonly string[] {
  const around = dirname(contentDir);
  const candidates = [...foldersIn(contentDir), around, ...foldersIn(around)];
  return candidates.filter((folder) => existsSync(join(folder, 'archive.yaml')));
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    return []; // it is not there, or not for this user to see
  }
}
