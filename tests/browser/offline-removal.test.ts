// Removing a saved archive, whole or in part: what is left of it, with the network and without, and in two windows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { launchBrowser } from './launch.ts';
import { button, type Interfere, save, saved, savedOn, visit } from './offline-visit.ts';

let siteDir: string;
let browser: Browser;

before(async () => {
  [siteDir, browser] = await Promise.all([buildTestSite(), launchBrowser()]);
});
after(() => browser.close());

test('answers from a removed archive no more, and from a part of it that is saved anew neither', async () => {
  const { page, address, stop, start, interfere, leave } = await visit(browser, siteDir);
  await save(page, address);
  await stop();
  await page.goto(`${address}personen/`);
  await page.locator('h1', { hasText: 'Personen' }).waitFor();
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.remove).click();
  await page.getByText(offlineWording.removed).waitFor();
  await page.goto(`${address}orte/`);
  await page.getByText('ist nicht gespeichert').waitFor();
  await start();
  await page.goto(`${address}offline/`);
  interfere(breakingOff('/suchindex/'));
  await button(page, offlineWording.save).click();
  await page.getByText(offlineWording.failures['no network']).waitFor();
  await stop();
  await page.goto(`${address}orte/`);
  await page.getByText('ist nicht gespeichert').waitFor();
  await leave();
});

test('gives its room back at once', async () => {
  const { page, address, leave } = await visit(browser, siteDir);
  await save(page, address);
  const [, bytes] = await saved(page);
  await page.goto(`${address}suche/?q=Markttag`);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  await page.goto(`${address}offline/`); // the worker has answered from it, too
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await button(page, offlineWording.remove).click();
  await page.getByText(offlineWording.removed).waitFor();
  await page.waitForFunction(
    async (most) => ((await navigator.storage.estimate()).usage ?? 0) <= most,
    used - bytes * 0.9,
  );
  await leave();
});

test('removes a part of an archive without the network', async () => {
  const { page, address, stop, interfere, leave } = await visit(browser, siteDir);
  await page.goto(`${address}offline/`);
  interfere(breakingOff('.bin'));
  await button(page, offlineWording.save).click();
  await page.getByText(offlineWording.failures['no network']).waitFor();
  await stop();
  await page.goto(`${address}offline/`);
  await page.getByText('Ein Teil des Archivs').waitFor();
  await button(page, offlineWording.remove).click();
  await page.getByText(offlineWording.removed).waitFor();
  assert.equal(await page.getByText('Ein Teil des Archivs').count(), 0);
  await leave();
});

test('removes nothing that another window is saving, and says when somebody else did', async () => {
  const { page, address, context, interfere, leave } = await visit(browser, siteDir);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let holding: string | undefined; // only one: a browser has six connections to a server, and the other window needs some
  let isHolding = true;
  interfere((path, response) => {
    if (path.endsWith('.bin')) holding ??= path;
    if (!isHolding || path !== holding) return false;
    void held.then(() => response.destroy()); // the browser asks once more by itself
    return true;
  });
  await page.goto(`${address}offline/`);
  await button(page, offlineWording.save).click();
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  const other = await context.newPage();
  await other.goto(`${address}offline/`);
  await button(other, offlineWording.remove).click();
  await other.getByText(offlineWording.failures.elsewhere).waitFor();
  await other.evaluate(async () => {
    for (const name of (await caches.keys()).filter((one) => one.includes(' saved '))) await caches.delete(name);
  });
  isHolding = false;
  release();
  await page.getByText(offlineWording.failures.removed).waitFor();
  await button(page, offlineWording.save).click();
  await savedOn(page);
  await leave();
});

/** The network fails for addresses with a certain part in them. */
function breakingOff(part: string): Interfere {
  return (path, response) => {
    if (!path.includes(part)) return false;
    response.destroy();
    return true;
  };
}
