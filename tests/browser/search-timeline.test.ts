// The timeline of the search page: a period by mouse, by keyboard and by table.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite());
});

test('draws a bar for each year with results, and says what stands under the pointer', async () => {
  const { page, complaints } = await site.open('suche/?q=die');
  await page.getByText('4 Treffer für „die“').waitFor();
  await atYear(page, 2014, (x, y) => page.mouse.move(x, y));
  await page.getByText(/^2014: \d von 7\sArtikeln/).waitFor();
  assert.match((await page.locator('.strip .inside').first().getAttribute('d')) ?? '', /^M/);
  assert.deepEqual(complaints, []);
});

test('takes a period that is dragged, also backwards, and shows its months', async () => {
  const { page } = await site.open('suche/?q=Markttag');
  await page.getByText('6 Treffer').waitFor();
  await atYear(page, 2015, (x, y) => page.mouse.move(x, y));
  await page.mouse.down();
  await atYear(page, 2014, (x, y) => page.mouse.move(x, y, { steps: 4 }));
  await page.mouse.up();
  await page.waitForURL('**/?q=Markttag&zeit=2014..2015');
  assert.equal(await page.locator('.strip').count(), 2);
  await page.getByRole('button', { name: 'Ganze Zeit' }).click();
  await page.waitForURL('**/?q=Markttag');
  await page.goBack();
  await page.waitForURL('**/?q=Markttag&zeit=2014..2015');
});

test('takes a period from the keyboard, one step a key, and announces it', async () => {
  const { page } = await site.open('suche/?q=Markttag');
  const from = page.getByRole('slider', { name: 'Zeitraum von' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/?q=Markttag&zeit=1999..2015');
  await page.locator('input[aria-label="Zeitraum von"][aria-valuetext="1999"]').waitFor();
  await page.keyboard.press('End');
  await page.waitForURL('**/?q=Markttag&zeit=2015..2015');
  await page.getByText('Nichts gefunden für „Markttag“').waitFor();
  const to = page.getByRole('slider', { name: 'Zeitraum bis' }).last();
  await to.focus();
  await page.keyboard.press('Home');
  await page.waitForURL('**/?q=Markttag&zeit=2015-01..2015-01');
  await from.first().focus();
  await page.keyboard.press('Home');
  await page.waitForURL('**/?q=Markttag');
});

test('shows the numbers as a table, from which a time is chosen', async () => {
  const { page } = await site.open('suche/?q=Markttag');
  await page.getByRole('button', { name: 'Als Tabelle' }).click();
  await page.locator('.timeline tbody tr').first().waitFor();
  const rows = await page.locator('.timeline tbody tr').allInnerTexts();
  assert.deepEqual(
    rows.map((row) => row.replace(/\s+/g, ' ')),
    ['1998 0 1 0 %', '2014 6 7 85,7 %', '2015 0 2 0 %'],
  );
  await page.locator('.timeline').getByRole('button', { name: '2014' }).click();
  await page.waitForURL('**/?q=Markttag&zeit=2014..2014&tabelle=ja');
  const months = await page.locator('.timeline tbody tr').allInnerTexts();
  assert.deepEqual(
    months.map((row) => row.replace(/\s+/g, ' ')),
    ['März 2014 6 6 100 %', 'Dezember 2014 0 1 0 %'],
  );
});

test('keeps in the address that shares are shown', async () => {
  const { page } = await site.open('suche/?q=Markttag&anteil=ja');
  const share = page.getByRole('checkbox', { name: 'Anteil am Archiv' });
  assert.ok(await share.isChecked());
  await share.uncheck();
  await page.waitForURL('**/?q=Markttag');
});

test('names results that have no year', async () => {
  const { page } = await site.open('suche/?q=die');
  await page.getByText('1 Treffer ohne Jahr fehlt im Bild.').waitFor();
});

test('chooses a month of a year beside the results', async () => {
  const { page } = await site.open('suche/?q=die');
  await page.getByRole('checkbox', { name: /^2014/ }).check();
  await page.getByRole('checkbox', { name: /^Dezember/ }).check();
  await page.waitForURL('**/?q=die&jahr=2014-12');
  assert.ok(await page.getByRole('checkbox', { name: /^2014/ }).evaluate((box: HTMLInputElement) => box.indeterminate));
});

/** Does something at the middle of a year's bar in the first strip. */
async function atYear(page: Page, year: number, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const box = await page.locator('.strip .bars').first().boundingBox();
  assert.ok(box !== null);
  await act(box.x + ((year - 1998 + 0.5) / 18) * box.width, box.y + box.height / 2);
}
