// Pages of every kind on a phone: as wide as its screen, also with large letters, to be used with a finger, and without
// JavaScript.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { render } from 'preact-render-to-string';
import { ArchiveName } from '../../layouts/archive-name.tsx';
import { pagesOfKinds } from '../screenshots/pages-of-kinds.ts';
import { runsOver } from '../screenshots/runs-over.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { writeLongNames } from '../site/long-names.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { smallTargets } from './small-targets.ts';

const results = 'suche/?q=die';
const phone = { width: 360, height: 740 };
const narrowest = { width: 320, height: 640 };

let addresses: readonly string[];
let site: OpenSite;
let longNames: OpenSite;
const tooWide: string[] = [];
const tooWideEnlarged: string[] = [];
const tooSmall: string[] = [];

before(async () => {
  const siteDir = await buildTestSite();
  addresses = pagesOfKinds(siteDir).map(({ address }) => address);
  site = await openSite(siteDir);
  await measure(site, addresses, '');
  const longNamesDir = await buildTestSite(await writeLongNames());
  longNames = await openSite(longNamesDir);
  const longAddresses = pagesOfKinds(longNamesDir).map(({ address }) => address);
  await measure(longNames, longAddresses, 'long names: ');
});

/** Notes what is wrong on the pages of a site. */
async function measure(site: OpenSite, addresses: readonly string[], name: string): Promise<void> {
  const { page } = await site.open('', { hasTouch: true });
  for (const address of [...addresses, results]) {
    await page.setViewportSize(phone);
    await page.goto(site.address + address);
    if (address === results) await page.locator('.hits .headline').first().waitFor();
    if (address === results) await page.locator('.facets').waitFor();
    if (address === 'offline/') await page.locator('.read-pages a').first().waitFor();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const named = (what: string) => `${name}/${address}: ${what}`;
    tooWide.push(...(await runsOver(page)).map(named));
    tooSmall.push(...(await smallTargets(page)).map(named));
    await page.setViewportSize(narrowest);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    tooWideEnlarged.push(...(await runsOver(page)).map(named));
  }
}

test('nothing runs over the side of a phone', () => assert.deepEqual(tooWide, []));

test('nothing runs over the side of the narrowest phone when letters are twice as large', () =>
  assert.deepEqual(tooWideEnlarged, []));

test('every control has 44 pixels for a finger', () => assert.deepEqual(tooSmall, []));

test('without JavaScript every page shows its text, and no control that does nothing', async () => {
  const { page, complaints } = await site.open('', { viewport: phone, javaScriptEnabled: false });
  for (const address of addresses) {
    await page.goto(site.address + address);
    assert.ok((await page.locator('main').innerText()).length > 30, address);
    const dead = await page.locator('button:not(form *), input:not(form *), a:not([href]), a[href="#"]').count();
    assert.equal(dead, 0, `${address} has controls that lead nowhere`);
  }
  assert.deepEqual(complaints, []);
});

test('the name of an archive is as large as may be, with its words whole', async () => {
  const { page } = await site.open('');
  const sizes: number[] = [];
  for (const name of [
    'Zeitung',
    'Zeitungsarchiv Lindenau',
    'Gemeindeamtsnachrichten',
    'Wasserwirtschaftsamtsblätter',
  ]) {
    const html = render(ArchiveName({ name }));
    await page.locator('h1').evaluate((headline, html) => {
      headline.outerHTML = html;
    }, html);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      assert.deepEqual(await page.locator('h1').evaluate(brokenWords), [], `${name}, ${width} pixels`);
    }
    sizes.push(await page.locator('h1').evaluate((headline) => Number.parseFloat(getComputedStyle(headline).fontSize)));
  }
  assert.deepEqual(
    sizes.toSorted((a, b) => b - a),
    sizes,
  );
  assert.ok((sizes.at(0) ?? 0) > (sizes.at(-1) ?? 0));
});

/** Those that stand on more than one line. */
function brokenWords(headline: Element): readonly string[] {
  const [text] = headline.childNodes;
  if (text === undefined) return ['nothing'];
  return [...headline.innerHTML.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length === 1 ? [] : [word];
  });
}
