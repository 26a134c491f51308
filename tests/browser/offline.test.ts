// Reading without the network: what was read, and a whole archive that was saved; and all that may go wrong on the way.
import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { serveSite } from '../../src/build/static-server.ts';
import { buildTestSite, temporaryFolder, testContent } from '../site/build-test-site.ts';
import { launchBrowser } from './launch.ts';
import { button, incomplete, save, savedOn, titleAt, visit, workerOf } from './offline-visit.ts';

let siteDir: string;
let browser: Browser;

before(async () => {
  [siteDir, browser] = await Promise.all([buildTestSite(), launchBrowser()]);
});
after(() => browser.close());

/** Adds an article to a copy of the test archive. */
async function siteWithOneMore(): Promise<string> {
  const content = join(await temporaryFolder(), 'content');
  await cp(testContent, content, { recursive: true });
  const article =
    '---\ntitle: Ein neuer Brunnen\ndate: 2016-05-04\n---\n\nAuf dem Platz steht seit gestern ein Brunnen.\n';
  await writeFile(join(content, 'articles/brunnen.md'), article);
  return buildTestSite(content);
}

test('opens pages that were read, and says of others that they are not stored', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await page.goto(`${address}archiv/`);
  await page.locator('main a[href*="/20"], main a[href^="../archiv"]').first().waitFor();
  const article = await firstArticle(page, address);
  const title = await titleAt(page, article);
  await page.waitForTimeout(200); // it is kept behind the reader's back
  await stop();
  assert.equal(await titleAt(page, article), title);
  await page.goto(`${address}personen/`);
  await page.getByText('Die Seite „personen/“ ist nicht gespeichert').waitFor();
  await page.getByText(offlineWording.noNetwork).waitFor();
  await page.locator('.read-pages a').first().click();
  await page.waitForURL(article);
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.forget).click();
  await page.locator('.read-pages').waitFor({ state: 'detached' });
  await page.goto(article);
  await page.getByText('ist nicht gespeichert').waitFor();
  await leave();
});

async function firstArticle(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const link = await page.locator('a[href*="artikel/"]').first().getAttribute('href');
  return new URL(link ?? '', address).href;
}

test('reads and searches everything when the archive is saved and the server stopped', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await save(page, address);
  const addresses = await page.evaluate(async (root) => {
    const sitemap = await (await fetch(`${root}sitemap.xml`, { cache: 'no-store' })).text();
    return [...sitemap.matchAll(/<loc>[^<]*?\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  }, address);
  assert.ok(addresses.length > 20);
  const titles = await titlesOf(page, address, addresses);
  await stop();
  assert.deepEqual(await titlesOf(page, address, addresses), titles);
  await page.goto(`${address}suche/?q=Markttag`);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  await page.locator('.hits .headline').first().click();
  await page.locator('article mark').first().waitFor();
  const response = await page.goto(`${address}gibt-es-nicht/`);
  assert.equal(response?.status(), 404);
  await page.goto(`${address}suche`);
  assert.equal(page.url(), `${address}suche/`);
  await leave();
});

async function titlesOf(page: Page, address: string, paths: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    ([root, all]) =>
      Promise.all(
        all.map(async (path) => {
          // As the browser itself asks for a page; a script may not.
          const frame = document.createElement('iframe');
          frame.src = root + path;
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
          document.body.append(frame);
          await loaded;
          const title = frame.contentDocument?.title ?? '';
          frame.remove();
          return title;
        }),
      ),
    [address, paths] as const,
  );
}

test('works below a path, beside another archive on the same server', async () => {
  const parent = await temporaryFolder();
  await writeFile(join(parent, 'index.html'), '<!doctype html><title>Anderes</title>');
  await mkdir(join(parent, 'ein'));
  await cp(siteDir, join(parent, 'ein/pfad'), { recursive: true });
  const server = await serveSite(parent, 0);
  const page = await (await browser.newContext()).newPage();
  const address = `${server.address}ein/pfad/`;
  await page.goto(address);
  await workerOf(page);
  await save(page, address);
  await server.close();
  await page.goto(`${address}suche/?q=Markttag`);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  await assert.rejects(page.goto(server.address));
  await page.context().close();
});

test('stops, goes on where it stopped, and removes what was saved', async () => {
  const { page, address, interfere, leave } = await visit(browser, siteDir);
  let asked = 0;
  interfere((path, response) => {
    if (!/\/(?:offline|suchindex)\/[\w-]+\.(?:bin|js)$/.test(path)) return false;
    asked++;
    if (asked < 4) return false;
    setTimeout(() => response.destroy(), 3000); // an answer that does not come
    return true;
  });
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.save).click();
  await page.locator('progress').waitFor();
  await button(page, offlineWording.pause).click();
  await page.getByText(offlineWording.failures.stopped).waitFor();
  interfere(() => false);
  await page.reload();
  await button(page, offlineWording.resume).click();
  await savedOn(page);
  await button(page, offlineWording.remove).click();
  await page.getByText(offlineWording.removed).waitFor();
  await button(page, offlineWording.save).waitFor();
  const left = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' saved ')));
  assert.deepEqual(left, []);
  await leave();
});

test('keeps what is saved when the server stops in the middle, and goes on when it is back', async () => {
  const { page, address, interfere, leave } = await visit(browser, siteDir);
  let asked = 0;
  let isDown = true;
  interfere((path, response) => {
    if (!isDown || !path.includes('/offline/') || !path.endsWith('.bin')) return false;
    asked++;
    if (asked < 3) return false;
    response.destroy();
    return true;
  });
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.save).click();
  await page.getByText(offlineWording.failures['no network']).waitFor();
  const before = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes(' saved ')) ?? '';
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  assert.ok(before.length > 0);
  isDown = false;
  const again: string[] = [];
  interfere((path) => {
    again.push(path);
    return false;
  });
  await button(page, offlineWording.resume).click();
  await savedOn(page);
  assert.deepEqual(
    before.filter((url) => again.includes(new URL(url).pathname)),
    [],
  );
  await leave();
});

test('says before it begins that there is no room', async () => {
  const { page, address, leave } = await visit(browser, siteDir);
  // What Chromium itself says does not follow the limit that a test may set.
  await page.addInitScript(`navigator.storage.estimate = async () => ({ quota: 900000, usage: 700000 })`);
  await page.goto(`${address}offline/`);
  await page.getByText('nur noch 0,2\u{a0}MB Platz').waitFor();
  assert.equal(await button(page, offlineWording.save).count(), 0);
  await leave();
});

test('says on the way that there is no room any more, keeps what is saved, and shows pages all the same', async () => {
  const { page, address, context, leave } = await visit(browser, siteDir);
  await page.goto(`${address}offline/`);
  const session = await context.newCDPSession(page);
  // What the worker keeps by itself, when it has kept it.
  const usage = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (let before = -1; ; ) {
      const { usage: now = 0 } = await navigator.storage.estimate();
      if (now === before) return now;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
  const quotaSize = usage + 100_000;
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize });
  await button(page, offlineWording.save).click();
  await page.getByText(offlineWording.failures['no room']).waitFor();
  await button(page, offlineWording.remove).waitFor();
  await page.goto(`${address}archiv/`);
  await page.locator('h1').waitFor();
  await leave();
});

test('tells of a newer archive, loads what has changed only, and never in the middle of a page', async () => {
  const newer = await siteWithOneMore();
  const { page, address, stop, start, interfere, leave } = await visit(browser, siteDir);
  await save(page, address);
  await stop();
  await start(newer);
  await page.goto(`${address}archiv/`);
  await page.getByText(offlineWording.newerAnnounced).waitFor();
  await button(page, offlineWording.later).click();
  assert.equal(await page.locator('.newer-bar').count(), 0);
  await page.goto(`${address}offline/`);
  await page.getByText('Es gibt eine neue Fassung des Archivs.').waitFor();
  const loaded: string[] = [];
  interfere((path) => {
    loaded.push(path);
    return false;
  });
  // Until the new one is loaded, the old one is whole.
  await stop();
  assert.notEqual(await titleAt(page, `${address}suche/?q=Brunnen`), '');
  await page.goto(`${address}artikel/brunnen.html`);
  await page.getByText('Diese Seite gibt es nicht').first().waitFor();
  await start(newer);
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.update).click();
  await page.getByText('Es gibt eine neue Fassung des Archivs.').waitFor({ state: 'detached' });
  await savedOn(page);
  assert.equal(loaded.filter((path) => path.endsWith('.woff2')).length, 0);
  await stop();
  await page.goto(`${address}suche/?q=Brunnen`);
  await page.locator('.hits .headline', { hasText: 'Ein neuer Brunnen' }).click();
  await page.getByText('Auf dem Platz steht seit gestern').first().waitFor();
  await leave();
});

test('saves in one of two windows at a time', async () => {
  const { page, address, context, interfere, leave } = await visit(browser, siteDir);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHolding = true;
  interfere((path, response) => {
    if (!isHolding || !path.endsWith('.bin')) return false;
    void held.then(() => response.destroy()); // the browser asks once more by itself
    return true;
  });
  const other = await context.newPage();
  await Promise.all([page.goto(`${address}offline/`), other.goto(`${address}offline/`)]);
  await button(page, offlineWording.save).click();
  await page.locator('progress').waitFor();
  await button(other, offlineWording.save).click();
  await other.getByText(offlineWording.failures.elsewhere).waitFor();
  isHolding = false;
  release();
  await savedOn(page);
  await button(other, offlineWording.resume).click();
  await savedOn(other);
  await leave();
});

test('finds out that a saved file is damaged, and loads it again', async () => {
  const { page, address, stop, start, leave } = await visit(browser, siteDir);
  await save(page, address);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes(' saved ')) ?? '';
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (request.url.endsWith('.bin')) await cache.put(request, new Response(new Uint8Array(50)));
  });
  await stop();
  await page.goto(`${address}orte/`);
  await page.getByText('ist nicht gespeichert').waitFor();
  await start();
  await page.goto(`${address}offline/`);
  await page.getByText(incomplete).waitFor();
  await button(page, offlineWording.repair).click();
  await page.getByText(incomplete).waitFor({ state: 'detached' });
  await leave();
});

test('takes the worker and all that was saved away when the archive offers nothing to save any more', async () => {
  const content = join(await temporaryFolder(), 'content');
  await cp(testContent, content, { recursive: true });
  await appendFile(join(content, 'archive.yaml'), '\noffline: false\n');
  const without = await buildTestSite(content);
  const { page, address, stop, start, leave } = await visit(browser, siteDir);
  await save(page, address);
  await stop();
  await start(without);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
    while ((await caches.keys()).length > 0) await new Promise((go) => setTimeout(go, 50));
    while ((await navigator.serviceWorker.getRegistrations()).length > 0) await new Promise((go) => setTimeout(go, 50));
  });
  await page.goto(address);
  assert.equal(await page.getByRole('link', { name: offlineWording.offline }).count(), 0);
  await leave();
});

test('searches past a saved part of the index that is damaged, and loads it again', async () => {
  const { page, address, leave } = await visit(browser, siteDir);
  await save(page, address);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes(' saved ')) ?? '';
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (/suchindex\/[\da-f]+\.js$/.test(request.url)) await cache.put(request, new Response(new Uint8Array(99_000)));
  });
  await page.goto(`${address}suche/?q=Markttag`);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  await page.goto(`${address}offline/`);
  await page.getByText(incomplete).waitFor();
  await leave();
});
