// What a reader meets at an address that leads nowhere, at a domain's root and below a path.
import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { main } from '../../src/cli.ts';
import { copySampleContent, type OpenSite, openSite } from './open-site.ts';

for (const path of ['', 'ein/pfad/']) {
  describe(`at "/${path}"`, () => {
    let site: OpenSite;
    before(async () => {
      site = await openSite(await siteBelow(path));
    });

    test('the articles are named that a wrong address may have meant', async () => {
      const { page } = await site.open(`${path}artikel/putin-besuch-pjoengjang.html`);
      await page.getByRole('heading', { name: 'Meinten Sie …?' }).waitFor();
      assert.ok((await page.locator('.suggestions li').count()) <= 3);
      await page.locator('.suggestions a').first().click();
      await page.waitForURL(`**/${path}artikel/**`);
      assert.match(await page.locator('article h1').innerText(), /Besuch in Pjöngjang/);
    });

    test('an address that names nothing leads to the search and the archive, with JavaScript and without', async () => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await site.open(`${path}archiv/2019/13/`, { javaScriptEnabled });
        assert.equal(await page.locator('.suggestions').innerText(), '');
        assert.equal(await page.getByRole('searchbox').count(), 1);
        await page.getByRole('link', { name: 'Das ganze Archiv' }).click();
        assert.equal(await page.locator('h1').innerText(), 'Archiv');
      }
    });
  });
}

/** A folder with the sample archive below a path, as a server would have it that shows our page for what is not there. */
async function siteBelow(path: string): Promise<string> {
  const content = await copySampleContent();
  const settings = join(content, 'archive.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}\nurl: https://archiv.example/${path}\n`);
  const root = join(dirname(content), 'root');
  const silent = { write: () => true };
  await main(['build', '--quiet', '--content', content, '--out', join(root, path)], silent, silent);
  for (const file of path === '' ? [] : ['404.html', 'index.html']) {
    await copyFile(join(root, path, file), join(root, file));
  }
  return root;
}
