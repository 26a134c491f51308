// The search page of a site that was joined from shares: one may search in a period alone, which loads nothing of the others.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildArchiveShare } from '../../src/commands/build-share.ts';
import { merge } from '../../src/commands/merge.ts';
import { createTerminal } from '../../src/terminal.ts';
import { testContent } from '../site/build-test-site.ts';
import { openSite } from './open-site.ts';

const shares = [1, 2, 3];
let siteDir: string;

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-shares-'));
  siteDir = join(folder, 'site');
  const silent = createTerminal({ isQuiet: true, isJson: false }, { write() {} }, { write() {} });
  const folderOf = (number: number) => join(folder, String(number));
  for (const number of shares) {
    const order = { contentDir: testContent, outDir: folderOf(number), shard: `${number}/${shares.length}` };
    await buildArchiveShare(order, silent);
  }
  await merge({ folders: shares.map(folderOf), contentDir: testContent, outDir: siteDir }, silent);
});

test('offers the periods of the shares, keeps the choice in the address and finds less in each', async () => {
  const { page, complaints } = await (await openSite(siteDir)).open('suche/index.html?q=der');
  const choice = page.locator('.scope select');
  await choice.waitFor();
  const options = await choice.locator('option').allTextContents();
  assert.equal(options[0], 'im ganzen Archiv');
  assert.ok(options.length >= 3, String(options));
  const countOf = async () => Number.parseInt((await page.locator('.hit-count').textContent()) ?? '', 10);
  const all = await countOf();
  const counts: number[] = [];
  for (const label of options.slice(1)) {
    await choice.selectOption({ label });
    await page.waitForFunction((query) => location.search.includes(query), 'abschnitt=');
    await page.waitForFunction((before) => document.querySelector('.hit-count')?.textContent !== before, String(all));
    counts.push(await countOf());
  }
  assert.ok(
    counts.every((count) => count > 0 && count < all),
    `${counts} of ${all}`,
  );
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    all,
  );
  await page.reload();
  assert.equal(await page.locator('.scope select option:checked').textContent(), options.at(-1));
  assert.deepEqual(complaints, []);
});
