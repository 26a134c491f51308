// An article on paper is a clipping: its text, its source and its address, and nothing to click on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { openSite } from './open-site.ts';

test('prints an article with its source and its address, without the ways on', async () => {
  const site = await openSite(await buildTestSite());
  const { page } = await site.open('artikel/brueckenfest.html');
  const onScreen = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.locator('body').innerText();
  const source = /In: Donaupost, 7\.\s*November\s1998\. .*https:\/\/archiv\.example\/artikel\/brueckenfest\.html/;
  assert.doesNotMatch(onScreen, source);
  assert.match(onPaper, source);
  assert.match(onPaper, /Tausende feiern die neue Brücke[\s\S]*zum\sersten\sMal/);
  assert.equal(await page.locator('nav:visible, button:visible, summary:visible').count(), 0);
});

test('ends with the source: no story, no chart, nothing about the site', async () => {
  const site = await openSite(await buildTestSite());
  const page = await site.browser.newPage();
  await page.addInitScript(`Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), { getVoices: () => [{ lang: 'de-DE' }], cancel: () => undefined }),
  })`);
  await page.goto(`${site.address}artikel/markttag-2.html`);
  await page.locator('.dateline button').waitFor();
  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.locator('body').innerText();
  assert.match(
    onPaper,
    /Honig und Brot\.\s+Markttag am 8\.\sMärz\. In: Stadtanzeiger, .*markttag-2\.html\s+© Donaupost\s*$/,
  );
  assert.doesNotMatch(onPaper, /Vorlesen|Dossier|Erstellt mit/);
  assert.equal(await page.locator('button:visible, svg:visible').count(), 0);
});
