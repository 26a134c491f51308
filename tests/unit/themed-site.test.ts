// A site with a look of its own: what its files are, and that one without is as it always was.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runBuild } from './run-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { resolve } = createRequire(import.meta.url);
const font = readFileSync(resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"/>';
const article = '---\ntitle: Eins\n---\n\nText.\n';

async function siteOf(context: TestContext, settings: string, files: Readonly<Record<string, string | Buffer>> = {}) {
  const folder = temporaryFolder(context, {
    'archive.yaml': `title: Archiv\n${settings}`,
    'articles/eins.md': article,
    ...files,
  });
  const { code, stderr } = await runBuild(folder);
  const assets = readdirSync(join(folder, 'site/assets'));
  const asset = (name: RegExp) => assets.find((file) => name.test(file)) ?? '';
  const read = (file: string) => readFileSync(join(folder, 'site', file));
  const css = read(`assets/${asset(/^site-.*\.css$/)}`).toString();
  return { code, stderr, asset, read, css, page: read('artikel/eins.html').toString() };
}

test('bundles an own font for the text, fetches it early, and shows the logo beside the name', async (context) => {
  const settings = 'fonts: { text: fonts/Eigene Schrift.woff2 }\nlogo: logo.svg\n';
  const { code, asset, read, css, page } = await siteOf(context, settings, {
    'fonts/Eigene Schrift.woff2': font,
    'logo.svg': svg,
  });
  assert.equal(code, 0);
  const [file, logo] = [asset(/^text-font-/), asset(/^logo-/)];
  assert.deepEqual(read(`assets/${file}`), font);
  assert.equal(read(`assets/${logo}`).toString(), svg);
  assert.match(page, new RegExp(`<link rel="preload" href="../assets/${file}" as="font"`));
  assert.ok(css.includes(`src:url("./${file}") format("woff2")`), css);
  assert.ok(page.includes(`<img class="logo" src="../assets/${logo}" width="80" height="40" alt/>Archiv</a>`), page);
});

test('says the name in the place of which the logo stands', async (context) => {
  const { page } = await siteOf(context, 'logo: { file: logo.svg, name: false }\n', { 'logo.svg': svg });
  assert.match(page, /<a class="name" href="\.\.\/"><img class="logo" [^>]* alt="Archiv"\/><\/a>/);
});

test('shows the name all the same where the logo is missing, and says so', async (context) => {
  const { code, stderr, page } = await siteOf(context, 'logo: { file: logo.svg, name: false }\n');
  assert.equal(code, 1);
  assert.match(stderr, /archive\.yaml:2 {2}logo logo\.svg is not there/);
  assert.match(page, /<a class="name" href="\.\.\/">Archiv<\/a>/);
});

test('fetches no font early where readers have it', async (context) => {
  const { css, page } = await siteOf(context, 'fonts: { text: "Georgia, serif" }\n');
  assert.doesNotMatch(page, /rel="preload"/);
  assert.match(css, /--serif: "?Georgia"?, serif/);
});

test('without settings the style sheet has no rule that another one has with them', async (context) => {
  const plain = await siteOf(context, '');
  const themed = await siteOf(context, 'colours: { accent: "#1c4f8a" }\n');
  assert.equal(plain.css.match(/--accent:/g)?.length, 2);
  assert.equal(themed.css.match(/--accent:/g)?.length, 4);
  const own = /:root\{--paper:[^}]*\}@media[^{]*\{:root\{[^}]*\}\}@media print\{html:root\{[^}]*\}\}/;
  assert.equal(themed.css.replace(own, ''), plain.css);
  assert.match(plain.page, /rel="preload" href="[^"]*source-serif-4-latin-wght-normal-/);
});
