// An index that somebody damaged, opened from its folder and served: the page says so, and nothing hangs.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { indexFolder, isStartFile } from '../../src/search/index-start.ts';
import { buildPortableSite, temporaryFolder } from '../site/build-test-site.ts';
import { type OpenSite, openFolder, openSite } from './open-site.ts';

let siteDir: string;

before(async () => {
  siteDir = await buildPortableSite();
});

/** What may happen to a file: undefined is one that is not there any more. */
const damages: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  'is not there': () => undefined,
  'is empty': () => new Uint8Array(),
  'is cut': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'is cut within its opening': (bytes) => bytes.subarray(0, 5),
  // Letters, so that the script still runs: only what it hands over is wrong.
  'has other bytes in its middle': (bytes) => bytes.fill(0x41, bytes.length >> 1, (bytes.length >> 1) + 40),
  'has other bytes near its end': (bytes) => bytes.fill(0x41, -24, -16),
  'is another file': () => new TextEncoder().encode('<!doctype html><title>Anmelden</title>'),
  'hands over nothing': () => new TextEncoder().encode('nachlesePack([])'),
};

const sufferers: Readonly<Record<string, (file: string) => boolean>> = {
  'the start': isStartFile,
  'every other pack': (file) => !isStartFile(file),
};

for (const [place, openAt] of Object.entries({ 'from a folder': openFolder, 'from a server': openSite })) {
  for (const [sufferer, suffers] of Object.entries(sufferers)) {
    test(`${place}: says so when ${sufferer} is damaged`, async () => {
      const copy = join(await temporaryFolder(), 'site');
      cpSync(siteDir, copy, { recursive: true });
      const site = await openAt(copy);
      for (const [damage, change] of Object.entries(damages)) {
        for (const file of readdirSync(join(siteDir, indexFolder)).filter(suffers)) spoil(copy, file, change);
        await saysSo(site, damage);
      }
    });
  }
}

function spoil(copy: string, file: string, change: (bytes: Uint8Array) => Uint8Array | undefined): void {
  const bytes = change(new Uint8Array(readFileSync(join(siteDir, indexFolder, file))));
  const path = join(copy, indexFolder, file);
  if (bytes === undefined) rmSync(path, { force: true });
  else writeFileSync(path, bytes);
}

async function saysSo(site: OpenSite, damage: string): Promise<void> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.address}suche/index.html?q=Markttag`);
  const said = page.getByRole('status').getByText(/^Der Suchindex konnte nicht (geladen|gelesen) werden\./);
  await said.waitFor().catch(async () => {
    assert.fail(`where the file ${damage}, the page says: ${await page.locator('main').innerText()}`);
  });
  // Whoever asks again is told again.
  await page.getByRole('searchbox').fill('Brücke');
  await page.waitForURL('**/suche/index.html?q=Br%C3%BCcke');
  await said.waitFor();
  await context.close();
}

test('what could not be loaded is loaded when the next question is asked', async () => {
  for (const openAt of [openFolder, openSite]) {
    const copy = join(await temporaryFolder(), 'site');
    cpSync(siteDir, copy, { recursive: true });
    const site = await openAt(copy);
    for (const file of readdirSync(join(copy, indexFolder))) rmSync(join(copy, indexFolder, file));
    const { page } = await site.open('suche/index.html?q=Markttag');
    await page
      .getByRole('status')
      .getByText(/^Der Suchindex konnte nicht (geladen|gelesen) werden\./)
      .waitFor();
    cpSync(join(siteDir, indexFolder), join(copy, indexFolder), { recursive: true });
    await page.getByRole('searchbox').fill('Markttage');
    await page.getByText('6 Treffer für „Markttage“').waitFor();
  }
});
