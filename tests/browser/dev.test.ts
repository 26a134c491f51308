// nachlese dev: what an editor changes is in the browser a moment later, and in the search.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { temporaryFolder, testContent } from '../site/build-test-site.ts';
import { launchBrowser } from './launch.ts';

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
let content: string;
let address: string;
let child: ChildProcess;
let browser: Browser;

before(async () => {
  const folder = await temporaryFolder();
  content = join(folder, 'content');
  await cp(testContent, content, { recursive: true });
  await mkdir(join(content, 'raw'), { recursive: true });
  child = spawn(process.execPath, [program, 'dev', '--content', content, '--out', join(folder, 'site'), '--port', '0']);
  address = await addressOf(child);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  child?.kill('SIGINT');
  if (child?.exitCode === null) await once(child, 'close');
});

test('reloads the page that is open when its article is edited, and finds its new words', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}artikel/rezept.html`);
  const file = join(content, 'articles/ohne-datum/rezept.md');
  await writeFile(file, `${await readFile(file, 'utf8')}\nDazu passt Liwanzenteig.\n`);
  await page.getByText('Dazu passt Liwanzenteig.').waitFor();
  await page.goto(`${address}suche/?q=Liwanzenteig`);
  await page.locator('.hits .headline').first().waitFor();
  assert.equal(await page.locator('.hits mark').first().innerText(), 'Liwanzenteig');
});

test('makes an article of a text that is put into raw', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}archiv/ohne-datum/`);
  await writeFile(
    join(content, 'raw/neu.txt'),
    'Der Fährmann hört auf\n\nNach vierzig Jahren legt die Fähre zum letzten Mal ab.\n',
  );
  await page.getByRole('link', { name: 'Der Fährmann hört auf' }).waitFor();
});

test('says on the page what is wrong in an article, and stops when it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}artikel/rezept.html`);
  const file = join(content, 'articles/ohne-datum/rezept.md');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('---\n', '---\ndate: 31.02.2015\n'));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  assert.match(await alert.innerText(), /^1 problem\n.*rezept\.md:2\n.*date.*\nwrite /s);
  await writeFile(file, `${before}\nDazu passt Powidl.\n`);
  await alert.waitFor({ state: 'detached' });
  await page.goto(`${address}artikel/rezept.html`);
  await page.getByText('Dazu passt Powidl.').waitFor();
});

test('says on the page why there is no site yet, and becomes it when that is mended', async () => {
  const folder = await temporaryFolder();
  const [settings, out] = [join(folder, 'archive.yaml'), join(folder, 'site')];
  await writeFile(settings, 'title: [\n');
  const other = spawn(process.execPath, [program, 'dev', '--content', folder, '--out', out, '--port', '0']);
  try {
    const page = await browser.newPage();
    await page.goto(await addressOf(other));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /archive\.yaml:2/);
    await writeFile(settings, 'title: Endlich\n');
    await page.getByRole('heading', { name: 'Endlich' }).waitFor();
    assert.equal(await alert.count(), 0);
  } finally {
    other.kill('SIGINT');
    if (other.exitCode === null) await once(other, 'close');
  }
});

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`dev ended without an address:\n${said}`)));
  });
}
