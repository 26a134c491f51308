// Saves the whole archive in the reader's browser, so that it can be read and searched without the network.
import { type Contents, cacheNames, contentsFile, isContents } from '../offline/contents.ts';

/** What the site offers to save now; undefined where it cannot be asked. */
export async function offeredContents(root: string): Promise<Contents | undefined> {
  try {
    const contents: unknown = await (await fetch(root + contentsFile, { cache: 'no-store' })).json();
    return isContents(contents) ? contents : undefined;
  } catch {
    return undefined;
  }
}

/** How many bytes of what is offered are there already: saved in this build, or unchanged in another one. */
export async function bytesThere(root: string, { files }: Contents): Promise<number> {
  const stored = (await savedCaches(root)).flatMap(({ requests }) => requests.map(({ url }) => url));
  return bytesAmong(new Set(stored), root, files);
}

function bytesAmong(stored: ReadonlySet<string>, root: string, files: Contents['files']): number {
  return files.reduce((sum, [path, bytes]) => (stored.has(root + path) ? sum + bytes : sum), 0);
}

/** Whether every file of a saved archive is still there: a browser, or the worker, may have thrown some away. */
export async function isWhole(root: string, { build, files }: Contents): Promise<boolean> {
  const cache = await caches.open(cacheNames(root).saved(build));
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  return files.every(([path]) => stored.has(root + path));
}

/** Why an archive could not be saved; what was saved by then stays. */
export type SavingFailure = 'stopped' | 'no network' | 'no room' | 'changed' | 'elsewhere';

export interface SavingOrder {
  readonly root: string;
  readonly contents: Contents;
  readonly signal: AbortSignal;
  /** Hears how many bytes are there. */
  onProgress(bytes: number): void;
}

/** Saves what is not there yet, and takes what has not changed from an older build. Undefined when all is there. */
export async function saveArchive(order: SavingOrder): Promise<SavingFailure | undefined> {
  return navigator.locks.request(`${cacheNames(order.root).saved('')}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return 'elsewhere';
    try {
      await saveAll(order);
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  });
}

/** Removes the saved archive, whole or not; pages that were read stay. */
export async function removeArchive(root: string): Promise<void> {
  for (const name of (await caches.keys()).filter(cacheNames(root).isSaved)) await caches.delete(name);
}

/** How many bytes the browser still gives to this site; undefined where it does not say. */
export async function roomLeft(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}

const atOnce = 6;

/** The server has another file than the one that was offered: the site has been built anew. */
class Changed extends Error {}

async function saveAll({ root, contents, signal, onProgress }: SavingOrder): Promise<void> {
  const cache = await caches.open(cacheNames(root).saved(contents.build));
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  const older = (await savedCaches(root)).filter(({ name }) => name !== cacheNames(root).saved(contents.build));
  const wanted = contents.files.filter(([path]) => !stored.has(root + path));
  let there = bytesAmong(stored, root, contents.files);
  onProgress(there);
  const waiting = wanted.values();
  const work = async () => {
    for (const [path, bytes] of waiting) {
      signal.throwIfAborted();
      await cache.put(root + path, new Response(await fileOf(root + path, bytes, older, signal)));
      there += bytes;
      onProgress(there);
    }
  };
  const failures = (await Promise.allSettled(Array.from({ length: atOnce }, work))).filter(
    (result) => result.status === 'rejected',
  );
  for (const { reason } of failures) throw reason;
  // Last of all: from now on the worker takes it for whole.
  await cache.put(root + contentsFile, new Response(JSON.stringify(contents)));
  for (const { name } of older) await caches.delete(name);
}

async function fileOf(
  address: string,
  bytes: number,
  older: readonly SavedCache[],
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  for (const { cache } of older) {
    const known = await (await cache.match(address))?.arrayBuffer();
    if (known?.byteLength === bytes) return known;
  }
  const response = await fetch(address, { cache: 'no-store', signal });
  if (!response.ok) throw new Changed();
  const loaded = await response.arrayBuffer();
  if (loaded.byteLength !== bytes) throw new Changed();
  return loaded;
}

interface SavedCache {
  readonly name: string;
  readonly cache: Cache;
  readonly requests: readonly Request[];
}

async function savedCaches(root: string): Promise<readonly SavedCache[]> {
  const names = (await caches.keys()).filter(cacheNames(root).isSaved);
  return Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      return { name, cache, requests: await cache.keys() };
    }),
  );
}

function reasonOf(error: unknown): SavingFailure {
  if (error instanceof Changed) return 'changed';
  if (!(error instanceof Error)) throw error;
  if (error.name === 'AbortError') return 'stopped';
  if (error.name === 'QuotaExceededError') return 'no room';
  // A network that fails is a TypeError (WHATWG Fetch).
  if (error.name === 'TypeError') return 'no network';
  throw error;
}
