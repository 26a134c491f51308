// Lists the pages that the reader has visited, and which open without the network.
import { useEffect, useState } from 'preact/hooks';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { cacheNames } from '../offline/contents.ts';
import { obstacle } from './offline-state.ts';

interface ReadPage {
  readonly address: string;
  readonly title: string;
}

export function ReadPages({ root }: { readonly root: string }) {
  const [pages, setPages] = useState<readonly ReadPage[]>([]);
  useEffect(() => {
    if (obstacle() === undefined) void readPages(root).then(setPages);
  }, [root]);
  const forget = async () => {
    await caches.delete(cacheNames(root).read);
    setPages([]);
  };
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{offlineWording.readPages}</h2>
      <ul class="read-pages">
        {pages.map(({ address, title }) => (
          <li key={address}>
            <a class="headline" href={address} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={forget}>
        {offlineWording.forget}
      </button>
    </section>
  );
}

/** Articles that were read, the last one first. */
async function readPages(root: string): Promise<readonly ReadPage[]> {
  const cache = await caches.open(cacheNames(root).read);
  const articles = (await cache.keys()).filter(({ url }) => url.startsWith(`${root}artikel/`)).reverse();
  return Promise.all(
    articles.map(async ({ url }) => {
      const page = new DOMParser().parseFromString((await (await cache.match(url))?.text()) ?? '', 'text/html');
      return { address: url, title: page.querySelector('h1')?.textContent?.trim() || url };
    }),
  );
}
