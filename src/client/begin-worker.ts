// Starts the worker beside the page, and tells readers of a saved archive when there is a newer one.
import { offlineWording } from '../../layouts/wording/offline.ts';
import { cacheNames, offlineFolder } from '../offline/contents.ts';
import { keepFirstPage } from './keep-first-page.ts';
import { obstacle } from './offline-state.ts';
import { offeredContents } from './save-archive.ts';
import { openSavedArchive } from './saved-archive.ts';

/** Does nothing where the archive offers nothing to save: the page does not name a worker then. */
export function beginWorker(): void {
  const { worker } = document.documentElement.dataset;
  if (worker === undefined || obstacle() !== undefined) return;
  const address = new URL(worker, document.baseURI).href;
  const root = new URL('.', address).href;
  addEventListener('load', () => {
    navigator.serviceWorker
      .register(address)
      .then(() => keepFirstPage(root))
      .then(() => tellOfNewer(root))
      // Without a worker nothing is missing but reading offline.
      .catch(() => undefined);
  });
}

/** Asks once in a visit, and leaves the page as it is. */
async function tellOfNewer(root: string): Promise<void> {
  const asked = cacheNames(root).saved('asked');
  const saved = await openSavedArchive(root);
  if (saved === undefined || sessionStorage.getItem(asked) !== null) return;
  sessionStorage.setItem(asked, 'true');
  const offered = await offeredContents(root);
  if (offered !== undefined && offered.build !== saved.contents.build) announce(`${root}${offlineFolder}/`);
}

function announce(address: string): void {
  const bar = document.createElement('aside');
  bar.className = 'newer-bar';
  const link = Object.assign(document.createElement('a'), { href: address, textContent: offlineWording.toOffline });
  const later = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: offlineWording.later,
    onclick: () => bar.remove(),
  });
  bar.append(`${offlineWording.newerAnnounced} `, link, ' ', later);
  document.querySelector('.colophon')?.before(bar);
}
