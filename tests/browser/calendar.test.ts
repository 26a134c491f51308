// What a reader does with the calendar: with a mouse, a finger, a keyboard, and without JavaScript.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite());
});

test('leads without JavaScript from the archive by year, month and day to an article, and back by its date', async () => {
  const { page, complaints } = await site.open('archiv/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: '2014', exact: true }).click();
  assert.equal(await page.locator('h1').innerText(), 'Das Jahr 2014');
  await page.getByRole('link', { name: 'März', exact: true }).click();
  assert.equal(await page.locator('h1').innerText(), 'März 2014');
  await page.getByRole('link', { name: '12. März: 1 Artikel' }).click();
  assert.equal(await page.locator('h1').innerText(), '12. März 2014');
  await page.getByRole('link', { name: 'Markttag am 12. März' }).click();
  await page.getByRole('link', { name: '12. März 2014' }).click();
  await page.getByRole('link', { name: '16. März 2014' }).click();
  assert.equal(await page.locator('h1').innerText(), '16. März 2014');
  assert.deepEqual(complaints, []);
});

test('leads from the archive straight to a month, and says which years have nothing', async () => {
  const { page } = await site.open('archiv/');
  assert.match(await page.locator('main').innerText(), /1999–2013: keine Artikel/);
  await page.getByRole('link', { name: /Nov\. 1998:\s*1 Artikel/ }).click();
  assert.equal(await page.locator('h1').innerText(), 'November 1998');
});

test('leads from the archive to the articles without a month, and from a year to those without a day', async () => {
  const { page } = await site.open('archiv/');
  await page.getByRole('link', { name: '1 ohne Monat' }).click();
  await page.locator('#ohne-monatsangabe').getByText('Ohne Monatsangabe').waitFor();
  assert.match(await page.locator('.dated').innerText(), /Was vom Jahr bleibt/);
  await page.getByRole('link', { name: /2014/ }).click();
  await page.getByRole('link', { name: '1 Artikel ohne Tagesangabe' }).click();
  assert.match(await page.locator('.dated').innerText(), /Ohne Tagesangabe\s+Ein Winter ohne Schnee/);
});

test('shows the number of a day to the keyboard, with a ring around the day', async () => {
  const { page } = await site.open('archiv/2014/');
  const day = page.getByRole('link', { name: '4. März: 1 Artikel', exact: true });
  const clip = () => day.locator('.count').evaluate((count) => getComputedStyle(count).clipPath);
  assert.notEqual(await clip(), 'none');
  await page.getByRole('link', { name: 'März', exact: true }).focus();
  await page.keyboard.press('Tab');
  assert.ok(await day.evaluate((link) => link === document.activeElement));
  assert.equal(await clip(), 'none');
  assert.equal(await day.evaluate((link) => getComputedStyle(link).outlineStyle), 'solid');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: '4. März 2014' }).waitFor();
});

test('has the same numbers in a table, which unfolds without JavaScript', async () => {
  const { page } = await site.open('archiv/2014/', { javaScriptEnabled: false });
  await page.getByText('Zahlen als Tabelle').click();
  const table = page.getByRole('table', { name: 'Zahl der Artikel an jedem Tag des Jahres 2014' });
  assert.match(await table.getByRole('row', { name: '24.' }).innerText(), /^24\.\s+1\s*$/);
  assert.match(await table.getByRole('row', { name: 'Summe' }).innerText(), /^Summe\s+6\s+1\s*$/);
});

for (const width of [360, 390]) {
  test(`gives a finger days of 24 pixels and months of 44, ${width} pixels wide`, async () => {
    const options = { viewport: { width, height: 800 }, isMobile: true };
    const { page } = await site.open('archiv/2014/', options);
    for (const day of await page.locator('.month-grid a').all()) {
      const box = await day.boundingBox();
      assert.ok(box && box.width >= 24 && box.height >= 24, JSON.stringify(box));
    }
    const month = await page.getByRole('link', { name: 'März', exact: true }).boundingBox();
    assert.ok(month && month.width >= 44 && month.height >= 44, JSON.stringify(month));
    const { page: archive } = await site.open('archiv/', options);
    for (const part of await archive.locator('.heat-months a').all()) {
      const box = await part.boundingBox();
      assert.ok(box && box.width >= 44 && box.height >= 44, JSON.stringify(box));
    }
  });
}
