// What one does with results as a whole: save them, copy a link to them, come back to the place where one was.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { gunzip } from '../../src/packing.ts';
import type { IndexStart } from '../../src/search/index-start.ts';
import { onlyPiece, packEnding, placeOf } from '../../src/search/pack.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite, withoutWorker } from './open-site.ts';

let siteDir: string;
let site: OpenSite;

before(async () => {
  siteDir = await buildTestSite();
  site = await openSite(siteDir);
});

const starts = [
  ['CSV', 'treffer.csv', /^\u{FEFF}title,date,authors,sources,url\r\n/u],
  ['JSON', 'treffer.json', /^\[\n {2}\{\n {4}"id": "http/],
  ['BibTeX', 'treffer.bib', /^@article\{\S+,\n/],
  ['RIS', 'treffer.ris', /^TY {2}- NEWS\r\n/],
] as const;

for (const [format, name, start] of starts) {
  test(`saves all results as ${format}, with addresses of the archive`, async () => {
    const { page, complaints } = await site.open('suche/?q=Markttag');
    await page.getByText('Speichern', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    assert.equal(download.suggestedFilename(), name);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, start);
    for (let number = 1; number <= 6; number++)
      assert.ok(text.includes(`${site.address}artikel/markttag-${number}.html`), `${format} lacks article ${number}`);
    await page.getByText('6 Treffer gespeichert').waitFor();
    assert.deepEqual(complaints, []);
  });
}

test('says so when results cannot be saved', async () => {
  const { page } = await site.open('suche/?q=Markttag', withoutWorker);
  await page.getByText('Speichern', { exact: true }).click();
  await page.route('**/suchindex/**', (route) => route.abort());
  await page.getByRole('button', { name: 'CSV' }).click();
  await page.getByText('Die Treffer konnten nicht gespeichert werden.').waitFor();
});

test('copies a link to the search as it is', async () => {
  const { page } = await site.open('suche/?q=Markttag&ordnung=neueste', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await page.getByText('Link kopiert').waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    `${site.address}suche/?q=Markttag&ordnung=neueste`,
  );
});

test('comes back from an article to the place in the list where one was', async () => {
  const { page } = await site.open('suche/?q=Markttag', { viewport: { width: 390, height: 500 } });
  const last = page.locator('.hits .headline').last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  assert.ok(place > 300);
  await last.click();
  await page.waitForURL('**/artikel/markttag-*');
  await page.goBack();
  await page.waitForFunction((place) => Math.abs(window.scrollY - place) < 5, place);
});

test('offers what was searched instead as a link', async () => {
  const { page } = await site.open('suche/?q=Marktatg');
  await page.getByRole('link', { name: 'Markttag', exact: true }).click();
  await page.waitForURL('**/?q=Markttag');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Markttag');
  await page.getByText('6 Treffer für „Markttag“').waitFor();
});

test('still shows results when what they have in common cannot be counted', async () => {
  const { page } = await site.open('', withoutWorker);
  await page.goto(`${site.address}suche/`);
  const address = await page.locator('#suchergebnisse').getAttribute('data-start');
  const file = await (await page.request.get(new URL(address ?? '', page.url()).href)).body();
  const start: IndexStart = JSON.parse(new TextDecoder().decode(gunzip(onlyPiece(file))));
  await page.route(`**/${placeOf(start.segments[0]?.names.ort[0] ?? '')?.pack}${packEnding}`, (route) => route.abort());
  await page.goto(`${site.address}suche/?q=Markttag`);
  await page.getByText('Die Zählung nach Zeit, Quellen und Namen konnte nicht geladen werden.').waitFor();
  assert.equal(await page.locator('.hits .headline').count(), 6);
});
