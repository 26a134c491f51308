// What a saved archive is worth: how long a browser takes to save it, and what of it opens when the server has stopped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { serveSite } from '../../src/build/static-server.ts';
import { listFiles } from '../../src/content/list-files.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { Figure } from './figure.ts';
import { openMeasured, shown } from './search-page.ts';

const most = 200; // pages, and searches
const patience = 120_000; // milliseconds for saving
const glance = 100; // milliseconds until a reader leaves who has not waited

/** Saves a site in a browser, stops its server, and reads and searches; leaves some pages before they are there. */
export async function savedSiteFigures(siteDir: string, questions: readonly string[]): Promise<readonly Figure[]> {
  const server = await serveSite(siteDir, 0);
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    await openMeasured(page, server.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const seconds = await save(page, server.address);
    await server.close();
    const files = spread(listFiles(siteDir).files.filter((path) => path.endsWith('.html') && path !== '404.html'));
    const opened = await countOf(files, (path) => opens(page, server.address, siteDir, path));
    const asked = spread(questions);
    const answered = await countOf(asked, (query) => answers(page, server.address, query));
    await page.goto(`${server.address}offline/`);
    const isWhole = await isSoon(page.getByText(offlineWording.remove).waitFor(), async () => isSaved(page));
    return [
      { what: 'seconds to save the whole archive', asked: '15', reached: seconds },
      { what: 'pages that open with the server stopped', asked: `${files.length}`, reached: opened },
      { what: 'searches that are answered with the server stopped', asked: `${asked.length}`, reached: answered },
      { what: 'share of the archive that is whole afterwards', asked: '1', reached: isWhole ? 1 : 0 },
    ];
  } finally {
    await browser.close();
    await server.close().catch(() => undefined);
  }
}

async function save(page: Page, address: string): Promise<number> {
  await page.goto(`${address}offline/`);
  const began = performance.now();
  await page.getByRole('button', { name: offlineWording.save }).click();
  await saved(page).waitFor({ timeout: patience });
  return (performance.now() - began) / 1000;
}

function saved(page: Page) {
  return page.getByText('ist auf diesem Gerät gespeichert');
}

async function isSaved(page: Page): Promise<boolean> {
  return (await saved(page).count()) > 0;
}

/** Whether a page has the title that its file has. */
function opens(page: Page, address: string, siteDir: string, path: string): Promise<boolean> {
  const html = readFileSync(join(siteDir, path), 'utf8');
  return isSoon(page.goto(address + path.replace(/(^|\/)index\.html$/, '$1')), () =>
    page.evaluate(
      (text) => document.title !== '' && document.title === new DOMParser().parseFromString(text, 'text/html').title,
      html,
    ),
  );
}

/** Asks, leaves at once, comes back, and waits for the answer. */
function answers(page: Page, address: string, query: string): Promise<boolean> {
  const search = `${address}suche/?q=${encodeURIComponent(query)}`;
  const comeAndGo = async () => {
    await page.goto(search, { waitUntil: 'commit' });
    await page.waitForTimeout(glance);
    await page.goto(`${address}archiv/`, { waitUntil: 'commit' });
    await page.goto(search);
    await shown(page, query);
  };
  return isSoon(comeAndGo(), async () => true);
}

async function isSoon(event: Promise<unknown>, isTrue: () => Promise<boolean>): Promise<boolean> {
  return event.then(isTrue, () => false);
}

async function countOf<Item>(items: readonly Item[], isGood: (item: Item) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (const item of items) if (await isGood(item)) count++;
  return count;
}

/** As many as are asked for at most, from the first to the last. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
