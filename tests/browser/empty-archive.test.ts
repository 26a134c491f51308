// An archive with a title and nothing else: it says what to do, and its search finds nothing without complaint.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { main } from '../../src/cli.ts';
import { buildTestSite, temporaryFolder } from '../site/build-test-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
let siteDir: string;

before(async () => {
  const content = await temporaryFolder();
  await writeFile(join(content, 'archive.yaml'), 'title: Leeres Archiv\n');
  siteDir = await buildTestSite(content);
  site = await openSite(siteDir);
});

test('says on the front page what to do', async () => {
  const { page, complaints } = await site.open();
  assert.match(await page.locator('main').innerText(), /Noch steht nichts im Archiv/);
  await page.getByRole('link', { name: 'Archiv', exact: true }).click();
  assert.equal(await page.locator('h1').innerText(), 'Archiv');
  assert.deepEqual(complaints, []);
});

test('finds nothing on the search page, and says so', async () => {
  const { page, complaints } = await site.open('suche/?q=Brücke');
  await page.getByText('Nichts gefunden für „Brücke“.').waitFor();
  assert.deepEqual(complaints, []);
});

test('finds nothing in the terminal, and says so', async () => {
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  assert.equal(await main(['search', 'Brücke', '--site', siteDir], stream, stream), 0);
  assert.equal(said, 'nothing found for "Brücke"\n');
});
