// What a reader does with the sample archive: come in by the front page, browse, search, read.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { copySampleContent, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite(await copySampleContent()));
});

test('leads from the front page to an article, to the archive, and by a search to the other article', async () => {
  const { page, complaints } = await site.open();
  await page
    .locator('ol')
    .getByRole('link', { name: 'Putin bereitet sich laut Berichten auf einen Besuch in Pjöngjang vor' })
    .click();
  assert.equal(
    await page.locator('h1').innerText(),
    'Putin bereitet sich laut Berichten auf einen Besuch in Pjöngjang vor',
  );
  assert.match(await page.locator('article').innerText(), /Kim Jong Un für seine Einladung/);

  await page.getByRole('link', { name: 'Archiv', exact: true }).click();
  await page.getByRole('link', { name: 'Ohne Jahresangabe' }).click();
  assert.equal(await page.locator('.articles > li').count(), 2);

  await page.getByRole('searchbox').fill('Waffenlieferungen');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.locator('.hits .headline').first().waitFor();
  assert.equal(await page.locator('.hits mark').first().innerText(), 'Waffenlieferungen');
  await page.locator('.hits .headline').first().click();
  await page.waitForURL('**/artikel/**');
  assert.match(await page.locator('article').innerText(), /Die USA und ihre Verbündeten/);
  assert.deepEqual(complaints, []);
});

for (const query of ['Pjöngjang', 'Pjoengjang', 'pjöngjang', 'Pjo\u{308}ngjang']) {
  test(`finds the article on Pjöngjang when asked for ${JSON.stringify(query)}`, async () => {
    const { page, complaints } = await site.open(`suche/?q=${encodeURIComponent(query)}`);
    await page.locator('.hits .headline').first().waitFor();
    assert.match(await page.locator('.hits').innerText(), /Putin bereitet sich laut Berichten auf einen Besuch/);
    assert.deepEqual(complaints, []);
  });
}

test('shows a guessed date as a guess and does not invent a year', async () => {
  const { page } = await site.open();
  await page
    .locator('ol')
    .getByRole('link', { name: /Pjöngjang/ })
    .click();
  assert.equal(await page.locator('.dateline .date').innerText(), '21.\u{a0}Januar, Jahr\u{a0}unbekannt (vermutlich)');
  assert.equal(await page.locator('time').first().getAttribute('datetime'), '01-21');
});

test('says the lead once where the text begins with it', async () => {
  const { page } = await site.open();
  await page
    .locator('ol')
    .getByRole('link', { name: /Pjöngjang/ })
    .click();
  const text = await page.locator('main').innerText();
  assert.equal(text.split('was einen bedeutenden Schritt').length, 2);
});

test('lets a reader without JavaScript read everything, and explains the search', async () => {
  const { page, complaints } = await site.open('', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Archiv', exact: true }).click();
  await page.getByRole('link', { name: 'Ohne Jahresangabe' }).click();
  await page.locator('.articles .headline').first().click();
  assert.ok((await page.locator('.text p').count()) > 3);
  await page.getByRole('searchbox').fill('Putin');
  await page.getByRole('button', { name: 'Suchen' }).click();
  const explanation = await page.locator('main').innerText();
  assert.match(explanation, /braucht dafür JavaScript/);
  await page.getByRole('link', { name: 'Das ganze Archiv' }).click();
  assert.equal(await page.locator('h1').innerText(), 'Archiv');
  assert.deepEqual(complaints, []);
});

test('answers a wrong address with a page that leads on', async () => {
  const { page } = await site.open('artikel/gibt-es-nicht.html');
  assert.equal(await page.locator('h1').innerText(), 'Diese Seite gibt es nicht');
  await page.getByRole('searchbox').fill('NATO');
  await page.keyboard.press('Enter');
  await page.locator('.hits .headline').first().waitFor();
  assert.match(page.url(), /\/suche\/\?q=NATO$/);
});

test('takes the search from the front page along to the search page', async () => {
  const { page } = await site.open();
  await page.getByRole('searchbox').fill('Stoltenberg');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.locator('.hits .headline').first().waitFor();
  assert.match(await page.getByRole('status').innerText(), /^1\sTreffer für „Stoltenberg“$/);
});
