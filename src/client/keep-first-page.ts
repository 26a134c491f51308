// Keeps the page that is read before the worker is there: all others the worker keeps itself.
import { cacheNames } from '../offline/contents.ts';
import { keepFile, withoutQuestion } from './kept-files.ts';

/** Keeps this page and what it has loaded, as soon as the worker is there to answer from it. */
export async function keepFirstPage(root: string): Promise<void> {
  if (navigator.serviceWorker.controller !== null) return;
  await navigator.serviceWorker.ready;
  const cache = await caches.open(cacheNames(root).read);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = loaded.filter((address) => address.startsWith(`${root}assets/`));
  for (const address of [...new Set(files), withoutQuestion(location.href)])
    await keepFile(cache, address, await fetch(address));
}
