// Saves the whole archive in the reader's browser, so that it can be read and searched without the network.
import { type Contents, cacheNames, contentsFile, isContents } from '../offline/contents.ts';
import { bytesThere, isThere, type SavedFiles, savedFiles } from './saved-files.ts';

/** What the site offers to save now; undefined where it cannot be asked. */
export async function offeredContents(root: string): Promise<Contents | undefined> {
  try {
    const contents: unknown = await (await fetch(root + contentsFile, { cache: 'no-store' })).json();
    return isContents(contents) ? contents : undefined;
  } catch {
    return undefined;
  }
}

/** Why an archive could not be saved; what was saved by then stays. */
export type SavingFailure = 'stopped' | 'no network' | 'no room' | 'changed' | 'removed' | 'elsewhere';

export interface SavingOrder {
  readonly root: string;
  readonly contents: Contents;
  readonly signal: AbortSignal;
  /** Hears how many bytes are there. */
  onProgress(bytes: number): void;
}

/** Saves what is not there yet, and takes what has not changed from an older build. Undefined when all is there. */
export async function saveArchive(order: SavingOrder): Promise<SavingFailure | undefined> {
  return alone(order.root, async () => {
    try {
      await saveAll(order);
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  });
}

/** Removes the saved archive, whole or not, unless another window is saving it; pages that were read stay. */
export async function removeArchive(root: string): Promise<'elsewhere' | undefined> {
  return alone(root, async () => {
    for (const name of (await caches.keys()).filter(cacheNames(root).isSaved)) await removeCache(name, root);
    return undefined;
  });
}

/** File by file: Chromium gives the room of a whole cache back only when no page or worker remembers it any more. */
async function removeCache(name: string, root: string): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(root + contentsFile); // first of all: without it the worker takes nothing from here
  await Promise.all((await cache.keys()).map((file) => cache.delete(file)));
  await caches.delete(name);
}

/** One window at a time changes what is saved. */
function alone<Outcome>(root: string, change: () => Promise<Outcome>): Promise<Outcome | 'elsewhere'> {
  return navigator.locks.request(cacheNames(root).saved(''), { ifAvailable: true }, (lock) =>
    lock === null ? 'elsewhere' : change(),
  );
}

/** How many bytes the browser still gives to this site; undefined where it does not say. */
export async function roomLeft(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}

const atOnce = 6;

/** The server has another file than the one that was offered: the site has been built anew. */
class Changed extends Error {}
/** The server, or what stands before it, fails. */
class Failing extends Error {}
/** What was being saved is gone: somebody has emptied the browser's stores. */
class Removed extends Error {}

async function saveAll({ root, contents, signal, onProgress }: SavingOrder): Promise<void> {
  const name = cacheNames(root).saved(contents.build);
  const cache = await caches.open(name);
  const stored = await savedFiles(root);
  const own = stored.filter(({ build }) => build === contents.build);
  const older = stored.filter(({ build }) => build !== contents.build);
  const wanted = contents.files.filter(([path, bytes]) => !isThere(root + path, bytes, own));
  let there = bytesThere(root, contents.files, own);
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
  if (!(await caches.has(name))) throw new Removed();
  // Last of all: from now on the worker takes it for whole.
  await cache.put(root + contentsFile, new Response(JSON.stringify(contents)));
  for (const { build } of older) await caches.delete(cacheNames(root).saved(build));
}

async function fileOf(
  address: string,
  bytes: number,
  older: readonly SavedFiles[],
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const known = older.find(({ lengths }) => lengths.get(address) === bytes);
  const stored = await (await known?.cache.match(address))?.arrayBuffer();
  if (stored !== undefined) return stored;
  const response = await fetch(address, { cache: 'no-store', signal });
  if (response.status === 404) throw new Changed();
  if (!response.ok) throw new Failing();
  const loaded = await response.arrayBuffer();
  if (loaded.byteLength !== bytes) throw new Changed();
  return loaded;
}

function reasonOf(error: unknown): SavingFailure {
  if (error instanceof Changed) return 'changed';
  if (error instanceof Removed) return 'removed';
  if (error instanceof Failing) return 'no network';
  if (!(error instanceof Error)) throw error;
  if (error.name === 'AbortError') return 'stopped';
  if (error.name === 'QuotaExceededError') return 'no room';
  // A network that fails is a TypeError (WHATWG Fetch).
  if (error.name === 'TypeError') return 'no network';
  throw error;
}
