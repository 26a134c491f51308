// What becomes of a saved archive of which something is damaged or lost, and what never damages it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { launchBrowser } from './launch.ts';
import { button, damage, incomplete, save, saved, savedOn, visit } from './offline-visit.ts';

let siteDir: string;
let browser: Browser;

before(async () => {
  [siteDir, browser] = await Promise.all([buildTestSite(), launchBrowser()]);
});
after(() => browser.close());

const kinds: Readonly<Record<string, RegExp>> = {
  'the stylesheet': /\/assets\/site-[^/]+\.css$/,
  'the typeface': /\.woff2$/,
  'the script of the search page': /\/assets\/search-page-/,
  'the script of other pages': /\/assets\/reader-page-/,
  'the script of the page about reading offline': /\/assets\/offline-page-/,
  'the start of the index': /\/suchindex\/start/,
  'every other file of the index': /\/suchindex\/(?!start)/,
  'the table of pages': /\/offline\/[^/]+\.table$/,
  'every bundle of pages': /\.bin$/,
  'the list of contents': /\/offline\/inhalt\.json$/,
  'every file': /./,
};

for (const [kind, addresses] of Object.entries(kinds)) {
  test(`a saved archive is whole again after a visit with the network when ${kind} was damaged`, async () => {
    const { page, address, stop, leave } = await visit(browser, siteDir);
    await save(page, address);
    const before = await saved(page);
    assert.ok((await damage(page, addresses)) > 0);
    await searches(page, address);
    await page.goto(`${address}offline/`);
    const { repair, resume, save: begin } = offlineWording;
    const mend = button(page, repair).or(button(page, resume)).or(button(page, begin));
    await mend.or(page.getByText('ist auf diesem Gerät gespeichert')).first().waitFor();
    if ((await mend.count()) > 0) await mend.click();
    await savedOn(page);
    assert.deepEqual(await saved(page), before);
    await stop();
    await searches(page, address);
    await page.goto(`${address}offline/`);
    await savedOn(page);
    await leave();
  });
}

async function searches(page: Page, address: string): Promise<void> {
  await page.goto(`${address}suche/?q=Markttag`);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  assert.ok(await page.evaluate(() => (document.styleSheets[0]?.cssRules.length ?? 0) > 0));
}

test('says without the network, too, that something is damaged', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await save(page, address);
  await damage(page, kinds['every bundle of pages'] ?? /./);
  await stop();
  await page.goto(`${address}offline/`);
  await page.getByText(incomplete).waitFor();
  await page.getByText(offlineWording.noNetwork).waitFor();
  assert.equal(await page.getByText('ist auf diesem Gerät gespeichert').count(), 0);
  await leave();
});

test('loses nothing when the reader leaves pages while they load, with the network and without', async () => {
  const { page, address, stop, leave } = await visit(browser, siteDir);
  await save(page, address);
  const before = await saved(page);
  const comeAndGo = async () => {
    for (let wait = 0; wait <= 300; wait += 20) {
      await page.goto(`${address}suche/?q=${wait % 40 === 0 ? 'Markttag' : 'Brücke'}`, { waitUntil: 'commit' });
      await page.waitForTimeout(wait);
      await page.goto(`${address}archiv/`, { waitUntil: 'commit' });
    }
  };
  await comeAndGo();
  await stop();
  await comeAndGo();
  assert.deepEqual(await saved(page), before);
  await searches(page, address);
  await leave();
});
