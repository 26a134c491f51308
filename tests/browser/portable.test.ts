// The portable archive in Chromium: unzip, double-click, read, search.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { indexPath, outputFile } from '../../src/pages/site-path.ts';
import { pagesOfKinds } from '../screenshots/pages-of-kinds.ts';
import { buildPortableSite } from '../site/build-test-site.ts';
import { type OpenSite, openFolder } from './open-site.ts';
import { asksInVain, walkThrough } from './portable-walk.ts';
import { readerAtPage } from './reader-at-a-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let siteDir: string;
let site: OpenSite;

before(async () => {
  siteDir = await buildPortableSite();
  site = await openFolder(siteDir);
});

test('is read and searched from its folder', async () => {
  const reader = readerAtPage(await site.open('index.html'));
  await walkThrough(reader, `${site.address}index.html`);
  await asksInVain(reader, siteDir);
});

test('no page says anything to the console, or asks for what is not there', async () => {
  // The page for what is not there is shown by servers; everything in it begins at their root.
  const pages = pagesOfKinds(siteDir).filter(({ kind }) => kind !== 'not-found');
  assert.ok(pages.length > 15);
  for (const { address } of [...pages, { address: 'suche/?q=die' }]) {
    const [path = '', query] = address.split('?');
    const { page, complaints } = await site.open(encodeURI(outputFile(`/${path}`)) + (query ? `?${query}` : ''));
    await page.waitForLoadState('networkidle');
    assert.deepEqual(complaints, [], address);
    await page.close();
  }
});

test('leads on from an old address', async () => {
  const { page, complaints } = await site.open('1998/bruecke/index.html');
  await page.waitForURL('**/artikel/brueckenfest.html');
  assert.deepEqual(complaints, []);
});

test('orders results, and takes those of a period', async () => {
  const { page, complaints } = await site.open('suche/index.html?q=die');
  await page.getByText('4 Treffer für „die“').waitFor();
  await page.getByRole('combobox', { name: 'Reihenfolge' }).selectOption('Älteste zuerst');
  await page.waitForURL('**/suche/index.html?q=die&ordnung=*');
  await page.getByRole('slider', { name: 'Zeitraum bis' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL('**/suche/index.html?q=die&zeit=*&ordnung=*');
  await page.getByText('2 Treffer für „die“').waitFor();
  await page.reload();
  await page.getByText('2 Treffer für „die“').waitFor();
  assert.equal(await page.getByRole('combobox', { name: 'Reihenfolge' }).inputValue(), 'älteste');
  assert.deepEqual(complaints, []);
});

test('saves results, with the addresses of their files', async () => {
  const { page, complaints } = await site.open('suche/index.html?q=Markttag');
  await page.getByText('Speichern', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  for (let number = 1; number <= 6; number++)
    assert.ok(text.includes(`${site.address}artikel/markttag-${number}.html`));
  assert.deepEqual(complaints, []);
});

for (const path of ['index.html', 'artikel/brueckenfest.html', 'suche/index.html?q=die']) {
  test(`${path} is accessible`, async () => {
    const { page } = await site.open(path);
    if (path.includes('?')) await page.locator('.facets label').first().waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    assert.deepEqual(violations, []);
  });
}

test('holds nothing that only a server can use', async () => {
  const files = await readdir(siteDir, { recursive: true });
  assert.deepEqual(
    files.filter((file) => /offline|^sw\.js$/.test(file)),
    [],
  );
});

test('says what to do where the archive was not unpacked whole', async () => {
  const torn = join(await mkdtemp(join(tmpdir(), 'torn-')), 'archiv');
  await cp(siteDir, torn, { recursive: true });
  await rm(join(torn, indexPath), { recursive: true });
  const { page } = await (await openFolder(torn)).open('suche/index.html?q=die');
  await page.getByText('Entpacken Sie das Archiv noch einmal, mit allen Dateien').waitFor();
});
