// An article is read aloud by the browser's own speech. The test's browser has no voice: it is given one that ends a sentence
// when it is told to, and writes down what it was asked to say.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildTestSite, testContent } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite(testContent));
});

// A text, not a function: tsx would put calls into it that the page does not know.
const voice = (language: string) => `
  const said = [];
  let current;
  const speech = Object.assign(new EventTarget(), {
    said,
    getVoices: () => [{ lang: '${language}' }],
    speak: (utterance) => { said.push(utterance.text); current = utterance; },
    cancel: () => current?.dispatchEvent(new Event('end')),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
`;

async function openWithVoice(language: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.addInitScript(voice(language));
  await page.goto(`${site.address}artikel/brueckenfest.html`);
  return page;
}

async function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => ('said' in speechSynthesis ? (speechSynthesis.said as string[]) : []));
}

async function endSentence(page: Page): Promise<void> {
  await page.evaluate(() => speechSynthesis.cancel());
}

test('reads sentence by sentence, shows where it is, and goes on there after a pause', async () => {
  const page = await openWithVoice('de-AT');
  await page.getByRole('button', { name: 'Vorlesen', exact: true }).click();
  await endSentence(page);
  await endSentence(page);
  assert.deepEqual(await said(page), [
    'Tausende feiern die neue Brücke',
    'Die Stadt hat am Samstag ihre neue Donaubrücke eröffnet.',
    'Der Bürgermeister durchschnitt um zehn Uhr das Band.',
  ]);
  assert.match(await page.locator('.spoken').innerText(), /^Der Bürgermeister/);
  await page.getByRole('button', { name: 'Vorlesen anhalten' }).click();
  assert.equal(await page.locator('.spoken').count(), 0);
  assert.equal((await said(page)).length, 3);
  await page.getByRole('button', { name: 'Vorlesen', exact: true }).click();
  assert.equal((await said(page)).at(-1), 'Der Bürgermeister durchschnitt um zehn Uhr das Band.');
});

test('offers nothing where no voice speaks the language of the article', async () => {
  const page = await openWithVoice('en-US');
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('button', { name: 'Vorlesen' }).count(), 0);
});
