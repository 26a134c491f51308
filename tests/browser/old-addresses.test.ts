// Old addresses lead to their articles, without a script and without a word on the console.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite());
});

for (const path of ['1998/bruecke/', 'artikel/brueckenfest-1998.html']) {
  test(`the old address ${path} leads to the article, also without JavaScript`, async () => {
    const { page, complaints } = await site.open(path, { javaScriptEnabled: false });
    await page.waitForURL(`${site.address}artikel/brueckenfest.html`);
    assert.deepEqual(complaints, []);
  });
}
