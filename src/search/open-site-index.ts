// Opens the search index of a built site from disk.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../problem.ts';
import { emptyIndex, openIndex, type SearchIndex } from './ask-index.ts';
import { indexFolder, startFile } from './index-start.ts';

/** Opens the index below a site's folder; a site without articles has an empty one. Throws a UsageError where no site is. */
export async function openSiteIndex(siteDir: string): Promise<SearchIndex> {
  const folder = join(siteDir, indexFolder);
  if (!existsSync(join(folder, startFile))) {
    if (existsSync(join(siteDir, 'nachlese.json'))) return emptyIndex;
    throw new UsageError(
      `there is no search index in ${siteDir}: run "nachlese build", or name the site with --site DIR`,
    );
  }
  return openIndex({
    read: async (name) => {
      const bytes = await readFile(join(folder, name));
      return name === startFile ? bytes : gunzipSync(bytes);
    },
  });
}
