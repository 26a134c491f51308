// How the worker answers: pages from the network first, so that nobody reads an old one unawares; files that never change
// from what is stored.
import { cacheNames, couldBePage, fileAt, offlineFolder } from '../../offline/contents.ts';
import { keepFile, keptFile, withoutQuestion } from '../kept-files.ts';
import { openSavedArchive, type SavedArchive } from '../saved-archive.ts';
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
  // A server that fails is as good as none.
  if (early !== undefined && early.status < 500) {
    if (isToRead(early)) asked.event.waitUntil(keep(early.clone(), asked));
    return early;
  }
  return (await storedPage(asked)) ?? early ?? fromNetwork.catch(() => absent(asked));
}

/** A file that never changes: the whole of it also where a part was asked for, as RFC 9110 allows. */
export async function answerFile(asked: Asked): Promise<Response> {
  const { event, path, root } = asked;
  const saved = await openSavedArchive(root);
  if (saved?.holds(path)) return answerSaved(asked, saved);
  const stored = await keptAt(root + path, root);
  if (stored !== undefined) return stored;
  const response = await fetch(event.request);
  if (path.startsWith('assets/')) event.waitUntil(keep(response.clone(), asked));
  return response;
}

/** What is stored is given up for nothing but a whole file: the reader may leave before it has come. */
async function answerSaved({ event, path, root }: Asked, saved: SavedArchive): Promise<Response> {
  const stored = await saved.file(path);
  // A page that could not use what is stored asks past all stores.
  if (stored !== undefined && event.request.cache !== 'reload') return stored;
  const response = await fetch(root + path, { cache: 'reload' }).catch(() => stored);
  if (response === undefined) return Response.error();
  event.waitUntil(saved.replace(path, response.clone()).catch(() => undefined));
  return response;
}

/** Pages and original texts, and not the archive's data, which somebody takes away in one piece. */
function isToRead({ headers }: Response): boolean {
  return /^text\/(?:html|plain)\b/.test(headers.get('Content-Type') ?? '');
}

async function keep(response: Response, { event, root }: Asked): Promise<void> {
  const cache = await caches.open(cacheNames(root).read);
  try {
    await keepFile(cache, withoutQuestion(event.request.url), response);
    await keepOnlyNewest(cache);
  } catch {
    // There is no room: the page is shown all the same.
  }
}

async function storedPage({ event, path, root }: Asked): Promise<Response | undefined> {
  const address = withoutQuestion(event.request.url);
  const saved = await openSavedArchive(root);
  const page = (await saved?.page(fileAt(path))) ?? (await keptAt(address, root));
  if (page !== undefined) return page;
  // As a server does: "/suche?q=Brunnen" leads to "/suche/?q=Brunnen".
  const isFolder = (await saved?.page(`${path}/index.html`)) !== undefined;
  return isFolder ? Response.redirect(`${address}/${new URL(event.request.url).search}`) : undefined;
}

async function keptAt(address: string, root: string): Promise<Response | undefined> {
  const { read, core } = cacheNames(root);
  return (await keptFile(await caches.open(read), address)) ?? keptFile(await caches.open(core), address);
}

/** Of a saved archive, that there is no such page; else leads to the page that says what is stored. */
async function absent({ path, root }: Asked): Promise<Response> {
  const saved = couldBePage(path) ? await openSavedArchive(root) : undefined;
  const notFound = await saved?.page('404.html');
  if (notFound !== undefined) return new Response(notFound.body, { status: 404, headers: notFound.headers });
  if (path === `${offlineFolder}/`) return Response.error(); // else it would lead to itself
  return Response.redirect(`${root}${offlineFolder}/?fehlt=${encodeURIComponent(path)}`);
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}
