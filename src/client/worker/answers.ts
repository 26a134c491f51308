// How the worker answers: pages from the network first, so that nobody reads an old one unawares; files that never change
// from what is stored.
import { cacheNames, fileAt, offlineFolder } from '../../offline/contents.ts';
import { openSavedArchive } from '../saved-archive.ts';
import { keepOnlyNewest } from './keep-newest.ts';
import type { FetchEvent } from './worker-scope.ts';

export interface Asked {
  readonly event: FetchEvent;
  /** Below the site's root, decoded. */
  readonly path: string;
  /** The address of the site's root. */
  readonly root: string;
}

const patience = 4_000; // milliseconds, for a network that is there but does not answer

/** A page: the network's, else the saved archive's, else as it was read, else the page about reading offline. */
export async function answerPage(asked: Asked): Promise<Response> {
  const fromNetwork = fetch(asked.event.request);
  const early = await Promise.race([fromNetwork.catch(() => undefined), after(patience)]);
  if (early !== undefined) {
    asked.event.waitUntil(keep(early.clone(), asked));
    return early;
  }
  return (await storedPage(asked)) ?? fromNetwork.catch(() => missing(asked));
}

/** A file that never changes: the whole of it also where a part was asked for, as RFC 9110 allows. */
export async function answerFile(asked: Asked): Promise<Response> {
  const address = asked.root + asked.path;
  const saved = await openSavedArchive(asked.root);
  const { request } = asked.event;
  if (request.cache === 'reload') {
    // The page could not use what is stored: saving the archive once more will load it again.
    await saved?.cache.delete(address);
    return fetch(request);
  }
  const stored = (await saved?.cache.match(address)) ?? (await keptAt(address, asked.root));
  if (stored !== undefined) return stored;
  const response = await fetch(request);
  if (asked.path.startsWith('assets/')) asked.event.waitUntil(keep(response.clone(), asked));
  return response;
}

/** Keeps a whole answer of the site's own server, under its address without a question. */
async function keep(response: Response, { event, root }: Asked): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  const cache = await caches.open(cacheNames(root).read);
  try {
    await cache.put(withoutQuestion(event.request.url), response);
    await keepOnlyNewest(cache);
  } catch {
    // There is no room: the page is shown all the same.
  }
}

async function storedPage({ event, path, root }: Asked): Promise<Response | undefined> {
  const address = withoutQuestion(event.request.url);
  const saved = await openSavedArchive(root);
  if (saved === undefined) return keptAt(address, root);
  const page = (await saved.page(fileAt(path))) ?? (await keptAt(address, root));
  if (page !== undefined) return page;
  // As a server does: "/suche" leads to "/suche/".
  if ((await saved.page(`${path}/index.html`)) !== undefined) return Response.redirect(`${address}/`);
  const notFound = await saved.page('404.html');
  return notFound && new Response(notFound.body, { status: 404, headers: notFound.headers });
}

async function keptAt(address: string, root: string): Promise<Response | undefined> {
  const { read, core } = cacheNames(root);
  return (await (await caches.open(read)).match(address)) ?? (await caches.open(core)).match(address);
}

/** Leads to the page that says what is stored. */
function missing({ path, root }: Asked): Response {
  return Response.redirect(`${root}${offlineFolder}/?fehlt=${encodeURIComponent(path)}`);
}

function withoutQuestion(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}
