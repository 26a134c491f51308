// Stands where the worker stood when the archive offers nothing to save any more: takes away what was kept, and itself.
import { cacheNames } from '../../offline/contents.ts';
import { isWorkerScope, type WorkerScope } from './worker-scope.ts';

const scope: unknown = self;
if (isWorkerScope(scope)) retire(scope);

function retire(worker: WorkerScope): void {
  const { isOwn } = cacheNames(worker.registration.scope);
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => {
    const emptied = caches.keys().then((names) => Promise.all(names.filter(isOwn).map((name) => caches.delete(name))));
    event.waitUntil(emptied.then(() => worker.registration.unregister()));
  });
}
