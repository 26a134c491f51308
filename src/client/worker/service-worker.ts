// The worker beside the pages: keeps what was read, and answers without the network from that and from a saved archive.
import { cacheNames, contentsFile, isContents, isUnchanging, offlineFolder } from '../../offline/contents.ts';
import { keepFile } from '../kept-files.ts';
import { answerFile, answerPage } from './answers.ts';
import { isWorkerScope, type WorkerScope } from './worker-scope.ts';

const scope: unknown = self;
if (isWorkerScope(scope)) work(scope);

function work(worker: WorkerScope): void {
  const root = new URL(worker.registration.scope);
  worker.addEventListener('install', (event) => {
    // No page depends on a certain worker, so the newest one serves all; one that lacks its core is tried again later.
    event.waitUntil(keepCore(root.href).then(() => worker.skipWaiting()));
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(begin(worker));
  });
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const isOurs = request.method === 'GET' && origin === root.origin && pathname.startsWith(root.pathname);
    // What is asked for past all stores is none of the worker's business: the archive is being saved.
    if (!isOurs || request.cache === 'no-store') return;
    const asked = { event, path: decoded(pathname.slice(root.pathname.length)), root: root.href };
    if (request.mode === 'navigate') event.respondWith(answerPage(asked));
    else if (isUnchanging(asked.path)) event.respondWith(answerFile(asked));
  });
}

async function begin(worker: WorkerScope): Promise<void> {
  await worker.clients.claim();
  // Firefox fails whole navigations whose preload fails, whatever the worker answers; earlier workers had asked for it.
  await worker.registration.navigationPreload?.disable();
}

/** The page that says what can be read without the network has to be there before it is needed. */
async function keepCore(root: string): Promise<void> {
  const contents: unknown = await (await fetch(root + contentsFile, { cache: 'no-store' })).json();
  if (!isContents(contents)) throw new Error(`${contentsFile} is no list of contents`);
  const cache = await caches.open(cacheNames(root).core);
  const keep = async (address: string) => {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await keepFile(cache, address, response);
  };
  await Promise.all([`${offlineFolder}/`, ...contents.core].map((path) => keep(root + path)));
}

/** "%E4" is no letter, and stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
