// Reads the archive that a reader has saved: the same for pages and for the worker.
import { fileInBundle } from '../offline/bundle.ts';
import { type Contents, cacheNames, contentsFile, isContents } from '../offline/contents.ts';
import { bundlesWith } from '../offline/page-table.ts';

export interface SavedArchive {
  readonly contents: Contents;
  /** Whether a path is that of a file that was saved, whatever has become of it. */
  holds(path: string): boolean;
  /** A file as it was saved; undefined where it is missing, or is not as long as it was. */
  file(path: string): Promise<Response | undefined>;
  /** Takes an answer of the server in the place of a file, if it is that file and whole. */
  replace(path: string, response: Response): Promise<void>;
  /** A page by its file: "suche/index.html"; undefined where there is none, and where what was saved is damaged. */
  page(file: string): Promise<Response | undefined>;
}

/** What was read of those that were saved whole, by the names of their caches, each of which holds one build. */
const known = new Map<string, Contents>();

/** The archive below an address that was saved whole, in its newest build; undefined where there is none. */
export async function openSavedArchive(root: string): Promise<SavedArchive | undefined> {
  const names = (await caches.keys()).filter(cacheNames(root).isSaved).reverse();
  for (const name of names) {
    // It is put there last of all. No cache is kept open: one that was deleted would take room, and answer.
    const stored = await caches.match(root + contentsFile, { cacheName: name });
    if (stored === undefined) continue;
    const contents: unknown = known.get(name) ?? (await stored.json().catch(() => undefined));
    if (!isContents(contents)) continue;
    known.set(name, contents);
    return archiveIn(await caches.open(name), root, contents);
  }
  return undefined;
}

function archiveIn(cache: Cache, root: string, contents: Contents): SavedArchive {
  const lengthOf = (path: string) => contents.files.find(([file]) => file === path)?.[1];
  const bytesOf = async (path: string) => {
    const bytes = await (await cache.match(root + path))?.arrayBuffer();
    return bytes?.byteLength === lengthOf(path) ? bytes : undefined;
  };
  return {
    contents,
    holds: (path) => lengthOf(path) !== undefined,
    file: async (path) => {
      const bytes = await bytesOf(path);
      return bytes && new Response(bytes);
    },
    replace: async (path, response) => {
      const bytes = response.ok ? await response.arrayBuffer() : undefined;
      if (bytes?.byteLength === lengthOf(path)) await cache.put(root + path, new Response(bytes));
    },
    page: async (file) => {
      const table = await bytesOf(contents.table);
      if (table === undefined) return undefined;
      for (const number of bundlesWith(new Uint8Array(table), file)) {
        const bundle = contents.bundles[number] ?? '';
        const packed = await bytesOf(bundle);
        if (packed === undefined) continue;
        try {
          const bytes = await unpackedFile(packed, file);
          if (bytes !== undefined) return new Response(bytes, { headers: { 'Content-Type': typeOf(file) } });
        } catch {
          await cache.delete(root + bundle); // it is damaged: saving the archive once more loads it again
        }
      }
      return undefined;
    },
  };
}

async function unpackedFile(packed: ArrayBuffer, file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const unpacked = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
  return fileInBundle(new Uint8Array(await unpacked.arrayBuffer()), file);
}

function typeOf(file: string): string {
  return `${file.endsWith('.html') ? 'text/html' : 'text/plain'}; charset=utf-8`;
}
