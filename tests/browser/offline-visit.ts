// A reader of a site whose server stops, comes back and fails; shared by the tests of reading offline.
import type { ServerResponse } from 'node:http';
import { after } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { type RunningServer, serveSite } from '../../src/build/static-server.ts';

/** Lets a test decide what becomes of a request: true where it has been answered. */
export type Interfere = (path: string, response: ServerResponse) => boolean;

const visits: (() => Promise<void>)[] = [];
// A test that fails does not leave, and its server would keep the tests from ending.
after(() => Promise.all(visits.map((leave) => leave())));

/** A site on a server that stops, comes back at the same address, and is interfered with; and a reader of it. */
export async function visit(browser: Browser, folder: string, landing = '') {
  let interfere: Interfere = () => false;
  const first = (path: string, response: ServerResponse) => interfere(path, response);
  let server: RunningServer = await serveSite(folder, 0, first);
  const { address } = server;
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const leave = async () => {
    await context.close();
    await server.close().catch(() => undefined);
  };
  visits.push(leave);
  await page.goto(address + landing);
  await workerOf(page);
  return {
    address,
    context,
    page,
    stop: () => server.close(),
    start: async (from = folder) => {
      server = await serveSite(from, Number(new URL(address).port), first);
    },
    interfere: (how: Interfere) => {
      interfere = how;
    },
    leave,
  };
}

/** Until the worker has all that it needs, and answers for this page. */
export async function workerOf(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await caches.keys()).some((name) => name.endsWith(' core'))) await new Promise((go) => setTimeout(go, 20));
    while (navigator.serviceWorker.controller === null) await new Promise((go) => setTimeout(go, 20));
  });
}

export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

export async function save(page: Page, address: string): Promise<void> {
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.save).click();
  await savedOn(page);
}

export async function savedOn(page: Page): Promise<void> {
  await page.getByText('ist auf diesem Gerät gespeichert').waitFor();
}

export async function titleAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.title();
}

/** What the page about reading offline says of an archive that has lost something. */
export const incomplete = 'Das Archiv ist auf diesem Gerät nicht mehr vollständig';

/** Overwrites stored files with something shorter; returns how many. */
export async function damage(page: Page, addresses: RegExp): Promise<number> {
  return page.evaluate(async ({ source }) => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!new RegExp(source).test(url)) continue;
        count++;
        await cache.put(url, new Response(new Uint8Array(50)));
      }
    }
    return count;
  }, addresses);
}

/** How many files of the archive are saved, and how many bytes they have. */
export async function saved(page: Page): Promise<readonly [files: number, bytes: number]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes(' saved ')) ?? '';
    const cache = await caches.open(name);
    const sizes = (await cache.keys()).map(async (file) => (await (await cache.match(file))?.blob())?.size ?? 0);
    const all = await Promise.all(sizes);
    return [all.length, all.reduce((sum, size) => sum + size, 0)] as const;
  });
}
