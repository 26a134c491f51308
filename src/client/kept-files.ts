// Keeps pages and their files one by one in the reader's browser, each with its length, so that a cut one is never shown.

/** Keeps a whole answer of the site's own server; any other is left alone. Rejects where there is no room. */
export async function keepFile(cache: Cache, address: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  const bytes = await response.arrayBuffer();
  const headers = new Headers({ [lengthHeader]: `${bytes.byteLength}` });
  const type = response.headers.get('Content-Type');
  if (type !== null) headers.set('Content-Type', type);
  await cache.put(address, new Response(bytes, { headers }));
}

/** Undefined where it was not kept, or is damaged. */
export async function keptFile(cache: Cache, address: string): Promise<Response | undefined> {
  const kept = await cache.match(address);
  if (kept === undefined) return undefined;
  const bytes = await kept.arrayBuffer();
  const isWhole = kept.headers.get(lengthHeader) === `${bytes.byteLength}`;
  return isWhole ? new Response(bytes, { headers: kept.headers }) : undefined;
}

/** "…/suche/?q=Brunnen#x" → "…/suche/": pages are kept once, whatever they are asked. */
export function withoutQuestion(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

// Not "Content-Length": a server states there how long the file is as it packs it.
const lengthHeader = 'Nachlese-Length';
