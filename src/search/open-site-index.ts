// Opens the search index of a built site from disk.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../problem.ts';
import { openIndex, type SearchIndex } from './ask-index.ts';
import { indexFolder, startFile } from './index-start.ts';
import { OtherVersion } from './open-index.ts';

/** Opens the index below a site's folder. Throws a UsageError where no site is, or one of another version. */
export async function openSiteIndex(siteDir: string): Promise<SearchIndex> {
  const folder = join(siteDir, indexFolder);
  if (!existsSync(join(folder, startFile)))
    throw new UsageError(
      `there is no search index in ${siteDir}: run "nachlese build", or name the site with --site DIR`,
    );
  try {
    return await openIndex({ read: (name) => readIndexFile(join(folder, name), name !== startFile) });
  } catch (error) {
    if (!(error instanceof OtherVersion)) throw error;
    throw new UsageError(`${error.message}: build the site in ${siteDir} again with "nachlese build"`);
  }
}

/** Throws a UsageError where the file is not as it was written. */
async function readIndexFile(path: string, isPacked: boolean): Promise<Uint8Array> {
  try {
    const bytes = await readFile(path);
    return isPacked ? gunzipSync(bytes) : bytes;
  } catch {
    throw new UsageError(`${path} is missing or damaged: build the site again with "nachlese build"`);
  }
}
