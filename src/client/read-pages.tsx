// Lists the pages that the reader has visited, and which open without the network.
import { useEffect, useState } from 'preact/hooks';
import { inArchiveLanguage } from '../../layouts/in-archive-language.ts';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { archiveLanguage } from '../article/archive-language.ts';
import { cacheNames } from '../offline/contents.ts';
import { obstacle } from './offline-state.ts';

interface ReadPage {
  readonly address: string;
  readonly title: string;
  /** Whether its page says so: the interface of that page is in another language. */
  readonly isGermanTitle: boolean;
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
        {pages.map(({ address, title, isGermanTitle }) => (
          <li key={address}>
            <a class="headline" href={address} dir="auto" {...(isGermanTitle && inArchiveLanguage)}>
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
      const heading = page.querySelector('h1');
      const isGermanTitle = heading?.lang === archiveLanguage;
      return { address: url, title: heading?.textContent?.trim() || url, isGermanTitle };
    }),
  );
}
