// The site obeys its own Content-Security-Policy, as a header and as a meta tag, and the policy holds.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { pagesOfKinds } from '../screenshots/pages-of-kinds.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

let siteDir: string;
let site: OpenSite;

before(async () => {
  siteDir = await buildTestSite();
  site = await openSite(siteDir);
});

/** A page of a browser that tells of all that it refuses, in every document from its first line on. */
async function watchedPage() {
  const { page, complaints } = await site.open();
  const refused: string[] = [];
  await page.exposeFunction('tellOfRefusal', (what: string) => refused.push(what));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    tellOfRefusal(event.effectiveDirective + ' ' + event.blockedURI))`);
  return { page, complaints, refused };
}

test('no page of any kind breaks the rules of the site, nor does a search', async () => {
  const { page, complaints, refused } = await watchedPage();
  const pages = pagesOfKinds(siteDir);
  assert.ok(new Set(pages.map(({ kind }) => kind)).size > 12);
  for (const { address, html } of pages) {
    await page.goto(site.address + encodeURI(address), { waitUntil: 'load' });
    assert.match(await policyOf(encodeURI(address)), /frame-ancestors 'none'/);
    const meta =
      /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/.exec(html)?.groups?.policy ?? '';
    assert.match(meta, /^default-src 'none'; script-src 'self'; style-src 'self'/);
    // A meta tag may not state these, and the browser would complain.
    assert.doesNotMatch(meta, /frame-ancestors|report-uri|sandbox/);
    assert.deepEqual([...refused, ...complaints], [], address);
  }
  await page.goto(`${site.address}suche/?q=Br%C3%BCcke`);
  await page.locator('.hits .headline').first().click();
  await page.locator('article mark').first().waitFor();
  assert.deepEqual([...refused, ...complaints], [], 'a search');
});

test('every answer of the server carries the headers, also where there is nothing', async () => {
  for (const path of ['', 'feed.xml', 'gibt-es-nicht/', '_headers']) assert.notEqual(await policyOf(path), '', path);
});

test('what somebody smuggles into a page does not run, and the browser tells of it', async () => {
  const { page, refused } = await watchedPage();
  await page.goto(site.address);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "smuggled"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const image = document.createElement('img');
    image.src = 'https://fremd.example/bild.png';
    document.head.append(script, style);
    document.body.append(image);
  });
  await page.waitForTimeout(100);
  assert.notEqual(await page.title(), 'smuggled');
  assert.ok(await page.locator('main').isVisible());
  const told = ['img-src https://fremd.example/bild.png', 'script-src-elem inline', 'style-src-elem inline'];
  assert.deepEqual(
    refused.sort(),
    told.flatMap((one) => [one, one]),
    'header and meta tag refuse each',
  );
});

test('no page needs what the policy would have to allow: handlers in attributes, styles in attributes', () => {
  for (const { address, html } of pagesOfKinds(siteDir)) {
    const text = html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
    assert.doesNotMatch(text, /<[a-z][^>]*\s(?:on[a-z]+|style)=/, address);
  }
});

test('the data of an article is data, not a script that the policy refuses', async () => {
  const { page } = await site.open('artikel/brueckenfest.html');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  assert.equal(JSON.parse(json ?? '')['@type'], 'NewsArticle');
});

async function policyOf(path: string): Promise<string> {
  const response = await fetch(site.address + path);
  return response.headers.get('content-security-policy') ?? '';
}
