// What a reader gets without the network, or where the server fails: each kind of address, and the first page of all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { serveSite } from '../../src/build/static-server.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { launchBrowser } from './launch.ts';
import { button, save, titleAt, visit, workerOf } from './offline-visit.ts';

let siteDir: string;
let browser: Browser;

before(async () => {
  [siteDir, browser] = await Promise.all([buildTestSite(), launchBrowser()]);
});
after(() => browser.close());

const article = 'artikel/brueckenfest.html';

test('opens the first page of all that was read, with its styles and its typeface', async () => {
  const { page, stop, leave } = await visit(browser, siteDir, article);
  const title = await page.title();
  await kept(page, `/${article}`);
  await stop();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.reload();
  assert.equal(await page.title(), title);
  assert.ok(await page.evaluate(() => (document.styleSheets[0]?.cssRules.length ?? 0) > 0));
  assert.deepEqual(
    failed.filter((url) => url.includes('/assets/')),
    [],
  );
  await leave();
});

async function kept(page: Page, path: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    while ((await caches.match(location.origin + wanted)) === undefined) await new Promise((go) => setTimeout(go, 20));
  }, path);
}

test('names the front page when it is not stored', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir, article);
  await stop();
  await page.goto(address);
  await page.getByText('Die Startseite ist nicht gespeichert').waitFor();
  await leave();
});

test('begins anew at the next page when the network broke off while the worker was installed', async () => {
  let isDown = true;
  const server = await serveSite(siteDir, 0, (path, response) => {
    if (!isDown || !path.endsWith('/inhalt.json')) return false;
    response.destroy();
    return true;
  });
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.address);
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('sw.js');
    while (installing !== null && installing.state !== 'redundant') await new Promise((go) => setTimeout(go, 20));
  });
  isDown = false;
  await page.goto(`${server.address}archiv/`);
  await workerOf(page);
  await server.close();
  await page.goto(`${server.address}orte/`);
  await page.getByText('Die Seite „orte/“ ist nicht gespeichert').waitFor();
  await page.context().close();
});

test('does not lead in a circle when the page about reading offline is lost', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await stop();
  await assert.rejects(page.goto(`${address}orte/`), /ERR_FAILED/);
  await leave();
});

test('says of data files that they are not stored, and not that there are none', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await save(page, address);
  await stop();
  for (const file of ['feed.xml', 'feed.json', 'daten/artikel.csv', 'daten/artikel.jsonl', 'daten/artikel.csl.json']) {
    await page.goto(address + file);
    await page.getByText(`Die Seite „${file}“ ist nicht gespeichert`).waitFor();
  }
  await leave();
});

test('keeps the question of an address without its slash, and knows no page at an address that is none', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await save(page, address);
  await stop();
  await page.goto(`${address}suche?q=Markttag`);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  assert.equal(page.url(), `${address}suche/?q=Markttag`);
  for (const wrong of ['%E4', 'personen/%FC/', 'artikel/%']) {
    assert.equal((await page.goto(address + wrong))?.status(), 404);
  }
  await leave();
});

test('shows what is stored where the server fails, and saves nothing that it says then', async () => {
  const { page, address, interfere, leave } = await visit(browser, siteDir, article);
  let isFailing = true;
  const fail: Parameters<typeof interfere>[0] = (path, response) => {
    if (!isFailing || path.endsWith('/inhalt.json')) return false;
    response.writeHead(503, { 'content-type': 'text/html' }).end('<title>503</title>');
    return true;
  };
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.save).waitFor();
  interfere(fail);
  await button(page, offlineWording.save).click();
  await page.getByText(offlineWording.failures['no network']).waitFor();
  isFailing = false;
  await button(page, offlineWording.resume).click();
  await page.getByText('ist auf diesem Gerät gespeichert').waitFor();
  isFailing = true;
  assert.match(await titleAt(page, `${address}personen/`), /^Personen/);
  assert.equal(await titleAt(page, `${address}gibt-es-nicht/`), '503');
  await leave();
});
