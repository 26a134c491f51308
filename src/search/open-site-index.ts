// Opens the search index of a built site from disk, with the runtime that the site itself uses.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from '../problem.ts';
import { emptyIndex, openIndex, type PagefindRuntime, type SearchIndex } from './ask-index.ts';

/** Opens the index below a site's folder; a site without articles has an empty one. Throws a UsageError where no site is. */
export async function openSiteIndex(siteDir: string): Promise<SearchIndex> {
  const runtimeFile = resolve(siteDir, 'pagefind', 'pagefind.js');
  if (!existsSync(runtimeFile)) {
    if (existsSync(join(siteDir, 'nachlese.json'))) return emptyIndex;
    throw new UsageError(
      `there is no search index in ${siteDir}: run "nachlese build", or name the site with --site DIR`,
    );
  }
  // By its text, not by its name: whether Node takes a .js file for a module depends on the folders around the site.
  const source = await readFile(runtimeFile, 'base64');
  const runtime: PagefindRuntime = await import(`data:text/javascript;base64,${source}`);
  answerFilesFromDisk();
  return openIndex(runtime, pathToFileURL(join(siteDir, 'pagefind', '/')).href);
}

/** Pagefind fetches its parts; Node's fetch knows no files. */
function answerFilesFromDisk(): void {
  const fetchFromNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return fetchFromNetwork(input, init);
    const { pathname } = new URL(address);
    return new Response(await readFile(fileURLToPath(`file://${pathname}`)));
  };
}
