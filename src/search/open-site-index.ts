// Opens the search index of a built site from disk.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../problem.ts';
import { openIndex, type SearchIndex } from './ask-index.ts';
import { contentOf } from './index-file.ts';
import { indexFolder, startFile } from './index-start.ts';

/** Opens the index below a site's folder. Throws a UsageError where no site is, or one of another version. */
export async function openSiteIndex(siteDir: string): Promise<SearchIndex> {
  const folder = join(siteDir, indexFolder);
  if (!existsSync(join(folder, startFile)))
    throw new UsageError(
      `there is no search index in ${siteDir}: run "nachlese build", or name the site with --site DIR`,
    );
  return openIndex({ read: (name) => readIndexFile(folder, name) });
}

/** Throws a UsageError where the file is not as it was written. */
async function readIndexFile(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  try {
    return contentOf(name, await readFile(path));
  } catch {
    throw new UsageError(`${path} is missing or damaged: build the site again with "nachlese build"`);
  }
}
