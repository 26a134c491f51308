// Reads the archive that a reader has saved: the same for pages and for the worker.
import { fileInBundle } from '../offline/bundle.ts';
import { type Contents, cacheNames, contentsFile, isContents } from '../offline/contents.ts';
import { bundlesWith } from '../offline/page-table.ts';

export interface SavedArchive {
  readonly contents: Contents;
  readonly cache: Cache;
  /** A page by its file: "suche/index.html"; undefined where there is none, and where what was saved is damaged. */
  page(file: string): Promise<Response | undefined>;
}

/** Those that were opened, by the names of their caches: what was saved whole stays so. */
const opened = new Map<string, SavedArchive>();

/** The archive below an address that was saved whole, in its newest build; undefined where there is none. */
export async function openSavedArchive(root: string): Promise<SavedArchive | undefined> {
  const names = (await caches.keys()).filter(cacheNames(root).isSaved).reverse();
  for (const name of names) {
    const saved = opened.get(name) ?? (await openCache(name, root));
    if (saved === undefined) continue;
    opened.set(name, saved);
    return saved;
  }
  return undefined;
}

async function openCache(name: string, root: string): Promise<SavedArchive | undefined> {
  const cache = await caches.open(name);
  // It is put there last of all.
  const stored = await cache.match(root + contentsFile);
  const contents: unknown = await stored?.json().catch(() => undefined);
  if (!isContents(contents)) return undefined;
  return { contents, cache, page: (file) => savedPage(file, root, contents, cache) };
}

async function savedPage(
  file: string,
  root: string,
  { table, bundles }: Contents,
  cache: Cache,
): Promise<Response | undefined> {
  const places = await cache.match(root + table);
  if (places === undefined) return undefined;
  for (const number of bundlesWith(new Uint8Array(await places.arrayBuffer()), file)) {
    const bytes = await fileOf(root + (bundles[number] ?? ''), file, cache);
    if (bytes !== undefined) return new Response(bytes, { headers: { 'Content-Type': typeOf(file) } });
  }
  return undefined;
}

/** A damaged bundle is thrown away, so that it is fetched when the archive is saved again. */
async function fileOf(address: string, file: string, cache: Cache): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = await cache.match(address);
  if (stored === undefined || stored.body === null) return undefined;
  try {
    const unpacked = new Response(stored.body.pipeThrough(new DecompressionStream('gzip')));
    return fileInBundle(new Uint8Array(await unpacked.arrayBuffer()), file);
  } catch {
    await cache.delete(address);
    return undefined;
  }
}

function typeOf(file: string): string {
  return `${file.endsWith('.html') ? 'text/html' : 'text/plain'}; charset=utf-8`;
}
