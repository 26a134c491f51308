// How much of an archive is stored in the reader's browser, whole or not.
import { type Contents, cacheNames } from '../offline/contents.ts';

/** One build, whole or in part; or an older one, until all of the newer is there. */
export interface SavedFiles {
  readonly build: string;
  readonly cache: Cache;
  /** Bytes of each file by its address, as many as there really are: a browser may have lost some. */
  readonly lengths: ReadonlyMap<string, number>;
}

const atOnce = 8;

/** Every build of which something is stored. Looks into each file: takes a second for a hundred megabytes. */
export async function savedFiles(root: string): Promise<readonly SavedFiles[]> {
  const { isSaved, saved } = cacheNames(root);
  const names = (await caches.keys()).filter(isSaved);
  return Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      return { build: name.slice(saved('').length), cache, lengths: await lengthsIn(cache) };
    }),
  );
}

/** How many bytes of what is offered are there, as files of the right length. */
export function bytesThere(root: string, files: Contents['files'], stored: readonly SavedFiles[]): number {
  return files.reduce((sum, [path, bytes]) => (isThere(root + path, bytes, stored) ? sum + bytes : sum), 0);
}

/** Whether a file is there, and as long as it should be. */
export function isThere(address: string, bytes: number, stored: readonly SavedFiles[]): boolean {
  return stored.some(({ lengths }) => lengths.get(address) === bytes);
}

/** How many bytes are stored in all. */
export function bytesStored(stored: readonly SavedFiles[]): number {
  return stored.flatMap(({ lengths }) => [...lengths.values()]).reduce((sum, bytes) => sum + bytes, 0);
}

async function lengthsIn(cache: Cache): Promise<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  const waiting = (await cache.keys()).values();
  const work = async () => {
    for (const request of waiting) {
      const file = await (await cache.match(request))?.blob();
      if (file !== undefined) lengths.set(request.url, file.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return lengths;
}
