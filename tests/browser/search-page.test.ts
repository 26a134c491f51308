// The search page: results as one types, facets, the address, the keyboard.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite, withoutWorker } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite(await buildTestSite());
});

test('shows results as one types and keeps the words in the address', async () => {
  const { page, complaints } = await site.open('suche/');
  await page.getByRole('searchbox').pressSequentially('Markttag', { delay: 5 });
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  assert.equal(new URL(page.url()).search, '?q=Markttag');
  assert.equal(await page.locator('.hits li').count(), 6);
  assert.equal(await page.title(), 'Markttag – Suche – Prüfarchiv der „Donaupost“');
  assert.deepEqual(complaints, []);
});

test('narrows by source and year, and the back button takes it back step by step', async () => {
  const { page } = await site.open('suche/?q=die');
  await page.getByRole('checkbox', { name: /^Donaupost/ }).check();
  await page.waitForURL('**/?q=die&quelle=Donaupost');
  await page.getByRole('checkbox', { name: /^2015/ }).check();
  await page.waitForURL('**/?q=die&jahr=2015&quelle=Donaupost');
  await page.getByText('1 Treffer für „die“').waitFor();
  await page.goBack();
  await page.waitForURL('**/?q=die&quelle=Donaupost');
  await page.getByText('3 Treffer für „die“').waitFor();
  assert.equal(await page.getByRole('checkbox', { name: /^2015/ }).isChecked(), false);
  await page.goBack();
  await page.getByText('4 Treffer für „die“').waitFor();
});

test('comes back from an article to the same results', async () => {
  const { page } = await site.open('suche/?q=Brücke');
  await page.locator('.hits .headline').first().click();
  await page.waitForURL('**/artikel/brueckenfest.html?markiert=*');
  await page.goBack();
  await page.locator('.hits .headline').first().waitFor();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Brücke');
});

test('lists what a facet holds when no word is asked for', async () => {
  const { page } = await site.open('suche/?jahr=2014');
  await page.getByText('7 Treffer').waitFor();
  await page.getByRole('button', { name: 'Einschränkungen aufheben' }).click();
  await page.waitForURL('**/suche/');
  assert.equal(await page.locator('.hits').count(), 0);
});

test('says that nothing was found, and what to try', async () => {
  const { page } = await site.open('suche/?q=Xyzzyqua');
  await page.getByText('Nichts gefunden für „Xyzzyqua“.').waitFor();
  assert.match(await page.locator('.no-hits').innerText(), /Schreibweise/);
});

test('is used with the keyboard alone', async () => {
  const { page } = await site.open('suche/?q=Markttag');
  await page.locator('.hits .headline').nth(1).waitFor();
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'suchfeld');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await page.locator('.hits .headline').nth(1).getAttribute('href');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), second);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'suchfeld');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/artikel/markttag-*.html?markiert=markttag');
});

test('shows text from an address and from articles as text', async () => {
  const { page, complaints } = await site.open(`suche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.getByRole('status').getByText('<img src=x onerror=alert(1)>').waitFor();
  assert.equal(await page.locator('main img').count(), 0);
  assert.deepEqual(complaints, []);
});

for (const query of ['"', '-', '***', 'ä'.repeat(2000), '🙂 مرحبا', '%', '"Markttag']) {
  test(`survives the query ${JSON.stringify(query.slice(0, 12))}`, async () => {
    const { page, complaints } = await site.open(`suche/?q=${encodeURIComponent(query)}`);
    await page
      .getByRole('status')
      .getByText(/Treffer|Nichts gefunden/)
      .waitFor();
    assert.deepEqual(complaints, []);
  });
}

test('says so when the index cannot be loaded', async () => {
  const { page } = await site.open('', withoutWorker);
  await page.route('**/suchindex/**', (route) => route.abort());
  await page.goto(`${site.address}suche/?q=Markttag`);
  await page.getByText('Der Suchindex konnte nicht geladen werden.').waitFor();
});

test('marks in the article what was found, goes from mark to mark, and takes the marks away', async () => {
  const { page, complaints } = await site.open('suche/?q=Markttag');
  await page.locator('.hits .headline').first().click();
  await page.locator('.marks-bar').waitFor();
  const marks = await page.locator('article mark').count();
  assert.ok(marks > 0);
  assert.match((await page.locator('article mark').first().innerText()).toLowerCase(), /markt/);
  await page.getByRole('button', { name: 'nächste' }).click();
  await page.getByText(`1 von ${marks}`).waitFor();
  assert.equal(await page.locator('mark.current').count(), 1);
  await page.getByRole('button', { name: 'Marken weg' }).click();
  assert.equal(await page.locator('mark, .marks-bar').count(), 0);
  assert.deepEqual(complaints, []);
});

test('leads to the small search field with "/", and from there to the results', async () => {
  const { page } = await site.open('archiv/');
  await page.keyboard.press('/');
  await page.keyboard.type('Markttag');
  await page.keyboard.press('Enter');
  await page.getByText('6 Treffer für „Markttag“').waitFor();
});

test('orders results by date, and keeps the order in the address', async () => {
  const { page } = await site.open('suche/?q=Markttag');
  await page.getByRole('combobox', { name: 'Reihenfolge' }).selectOption('Älteste zuerst');
  await page.waitForURL('**/?q=Markttag&ordnung=*');
  await page.goBack();
  await page.waitForURL('**/?q=Markttag');
  assert.equal(await page.getByRole('combobox', { name: 'Reihenfolge' }).inputValue(), 'beste');
});

test('says how it understood a question, and what can be asked', async () => {
  const { page } = await site.open('suche/?q=Marktatg+farbe:rot');
  await page.getByText('Kein Artikel enthält „Marktatg“. Gesucht wurde stattdessen: Markttag').waitFor();
  await page.getByText('„farbe:rot“ ist kein Feld').waitFor();
  await page.getByText('Wie man sucht').click();
  await page.getByText('alle Wörter, die so beginnen').waitFor();
});

test('keeps what is typed when an older answer is still to come, and uses it with the next choice', async () => {
  const { page } = await site.open('suche/?q=Markttag', withoutWorker);
  await page.getByText('6 Treffer für „Markttag“').waitFor();
  await page.route('**/suchindex/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.getByRole('searchbox').fill('Haushaltsausschuss');
  await page.getByRole('combobox', { name: 'Reihenfolge' }).selectOption('Neueste zuerst');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Haushaltsausschuss');
  await page.waitForURL('**/?q=Haushaltsausschuss&ordnung=neueste');
});

test('lets an answer that fails late change nothing', async () => {
  const { page } = await site.open('', withoutWorker);
  await page.goto(`${site.address}suche/`);
  let fail = () => {};
  const failing = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route('**/suchindex/*.js', async (route) => {
    await failing;
    await route.abort();
  });
  await page.getByRole('searchbox').fill('Markttag');
  await page.getByRole('searchbox').fill('');
  await page.locator('.search-hint').waitFor();
  fail();
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.hits').count(), 0);
  assert.equal(await page.getByText('konnte nicht geladen werden').count(), 0);
});

test('says of a very long question that only its beginning is asked', async () => {
  const { page } = await site.open('suche/');
  await page.getByRole('searchbox').fill(`Markttag ${'und '.repeat(2500)}`);
  await page.getByText('Die Frage ist sehr lang. Gesucht wird nach ihrem Anfang.').waitFor();
});
