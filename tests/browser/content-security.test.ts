// The site obeys its own Content-Security-Policy, as a header and as a meta tag, and the policy holds.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

const pages = {
  home: '',
  article: 'artikel/brueckenfest.html',
  'article that a search led to': 'artikel/brueckenfest.html?q=Br%C3%BCcke',
  archive: 'archiv/',
  year: 'archiv/2014/',
  month: 'archiv/2014/03/',
  undated: 'archiv/ohne-datum/',
  search: 'suche/?q=die',
  imprint: 'impressum/',
  data: 'daten/',
};

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite());
});

for (const [name, path] of Object.entries(pages)) {
  test(`the page "${name}" breaks none of the site's rules`, async () => {
    const { page, complaints } = await site.open(path);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(complaints, []);
    assert.match(await policyOf(path), /frame-ancestors 'none'/);
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(meta ?? '', /^default-src 'none'; script-src 'self'; style-src 'self'/);
    // A meta tag may not state these, and the browser would complain.
    assert.doesNotMatch(meta ?? '', /frame-ancestors|report-uri|sandbox/);
  });
}

test('every answer of the server carries the headers, also where there is nothing', async () => {
  for (const path of ['', 'feed.xml', 'gibt-es-nicht/', '_headers']) assert.notEqual(await policyOf(path), '', path);
});

test('a script or style that somebody smuggles into a page does not run', async () => {
  const { page, complaints } = await site.open();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "smuggled"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(script, style);
  });
  assert.notEqual(await page.title(), 'smuggled');
  assert.ok(await page.locator('main').isVisible());
  assert.equal(complaints.length, 4, 'header and meta tag refuse both');
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
