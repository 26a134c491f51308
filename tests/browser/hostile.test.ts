// Texts that mean harm: nothing in them runs, and what they say stands there literally.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { main } from '../../src/cli.ts';
import { temporaryFolder } from '../site/build-test-site.ts';
import { mark, writeHostileContent } from '../site/hostile-content.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
let content: string;
let siteDir: string;
let exitCode: number;
let said = '';

before(async () => {
  content = await writeHostileContent();
  siteDir = join(await temporaryFolder(), 'site');
  const stream = { write: (text: string) => (said += text) };
  exitCode = await main(['build', '--content', content, '--out', siteDir], stream, stream);
  site = await openSite(siteDir);
});

/** Opens a page, clicks every link of its text, and says whether anything of the attacks has happened. */
async function visit(path: string) {
  const { page, complaints } = await site.open(path);
  await page.waitForTimeout(100);
  const text = await page.locator('main').innerText();
  const title = await page.title();
  assert.equal(await page.evaluate((name) => name in window, mark), false, `${path} ran something`);
  assert.equal(await page.locator('main img, main svg, main script').count(), 0);
  const addresses = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  assert.deepEqual(
    addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
    [],
  );
  assert.deepEqual(complaints, []);
  return { text, title, addresses };
}

test('builds what can be read, names every other file, and shows no stack', () => {
  assert.equal(exitCode, 1);
  assert.equal(said.match(/front matter that is not YAML is never read or run/g)?.length, 7);
  assert.match(said, /template-engine\.md:3 {2}unknown key "templateEngineOverride"/);
  assert.match(said, /daten\.11tydata\.cjs:1 {2}is no markdown file/);
  assert.doesNotMatch(said, /^\s+at /m);
});

test('front matter and data files that are programs do not run', () => {
  assert.equal(existsSync(join(content, mark)), false);
  assert.deepEqual(
    readdirSync(join(siteDir, 'artikel')).filter((name) => name.startsWith('engine')),
    [],
  );
});

test('a script in a text stands there as text', async () => {
  const { text } = await visit('artikel/script-in-text.html');
  assert.match(text, /<script>window\.attackSucceeded = true<\/script> <img src=x onerror=/);
});

test('template marks in a text stand there as text', async () => {
  const { text } = await visit('artikel/template-in-text.html');
  assert.match(text, /\{\{ 7\*7 \}\} \{% raw %\}\{\{ 8\+8 \}\}\{% endraw %\} <%= 9\+9\s%> \$\{6\+6\}/);
});

test('links that run something are no links, and a picture from elsewhere is only a link', async () => {
  const { text, addresses } = await visit('artikel/links-in-text.html');
  assert.match(text, /\[eins\]\(javascript:window/);
  assert.ok(addresses.includes('https://fremd.example/bild.png') && addresses.includes('https://web.example/'));
});

test('a headline that ends the title stays a headline', async () => {
  const { text, title } = await visit('artikel/title-ends-title.html');
  assert.match(text, /<\/title><script>window\.attackSucceeded = true<\/script><h1>/);
  assert.match(title, /^<\/title><script>/);
});

test('keys that steer Eleventy steer nothing', async () => {
  const { text } = await visit('artikel/template-engine.html');
  assert.match(text, /\{\{ 7\*7 \}\} bleibt stehen\./);
  assert.equal(existsSync(join(siteDir, 'uebernommen')), false);
});

for (const path of [
  '',
  'archiv/',
  'archiv/ohne-datum/',
  'suche/?q=Text',
  'suche/?quelle=%3C/script%3E%3Cscript%3Ewindow.attackSucceeded%20=%20true%3C/script%3E',
]) {
  test(`nothing runs on /${path}`, async () => {
    await visit(path);
  });
}

for (const path of ['feed.xml', 'sitemap.xml']) {
  test(`${path} stays well-formed XML`, async () => {
    const { page } = await site.open();
    const root = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      return new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName;
    }, path);
    assert.match(root, /^(?:feed|urlset)$/);
  });
}

test('a raw text that means harm becomes an article that is only text', async () => {
  const [name] = readdirSync(join(siteDir, 'artikel')).filter(
    (slug) => slug.includes('sagt-der-text') || slug.includes('script-window'),
  );
  assert.ok(name, 'the raw text has an article');
  const { text } = await visit(`artikel/${name}`);
  // Leftover tags are cleaned out of a text, and scripts with all that is in them.
  assert.doesNotMatch(text, /attackSucceeded = true/);
  assert.match(text, /^sagt der Text\. \[Link\]\(javascript:attackSucceeded=1\) \{\{ 7\*7 \}\}/m);
  assert.match(text, /# Keine Überschrift/);
});
