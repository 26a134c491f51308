// Looks for content folders near the place where one was looked for in vain.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Folders with an archive.yaml: below the one that was named, or around it. Those beside it count where there is none of
 * that name, which was mistyped then; otherwise they may be anybody's.
 */
export function nearContentFolders(contentDir: string): readonly string[] {
  const around = dirname(contentDir);
  const beside = existsSync(contentDir) ? [] : foldersIn(around);
  const candidates = [...foldersIn(contentDir), around, ...beside];
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
