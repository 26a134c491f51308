// An archive with colours, a font, a logo and links of its own, as readers see it.
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildPortableSite, buildTestSite, temporaryFolder, testContent } from '../site/build-test-site.ts';
import { type OpenSite, openFolder, openSite } from './open-site.ts';

const settings = `
colours: { accent: "#1c4f8a", paper: "#ffffff", dark: { paper: "#101418" } }
fonts: { text: Eigene.woff2, interface: "Georgia, serif" }
logo: logo.svg
navigation: [archiv, { Impressum: impressum }, { Verein: "https://verein.example/" }]
`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><rect width="400" height="100" fill="#1c4f8a"/></svg>';

let content: string;
let site: OpenSite;

before(async () => {
  content = join(await temporaryFolder(), 'content');
  await cp(testContent, content, { recursive: true });
  await writeFile(join(content, 'archive.yaml'), (await readFile(join(content, 'archive.yaml'), 'utf8')) + settings);
  await writeFile(join(content, 'logo.svg'), logo);
  const { resolve } = createRequire(import.meta.url);
  const font = resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2');
  await cp(font, join(content, 'Eigene.woff2'));
  site = await openSite(await buildTestSite(content));
});

/** What a reader sees of the look. */
function lookOf() {
  const image = document.querySelector<HTMLImageElement>('.masthead .logo');
  return {
    paper: getComputedStyle(document.documentElement).backgroundColor,
    font: document.fonts.check('16px "Archive Text"') && getComputedStyle(document.body).fontFamily,
    logo: [image?.complete && image.naturalWidth > 0, image?.clientWidth, image?.clientHeight],
  };
}

for (const [colorScheme, paper] of [
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(16, 20, 24)'],
] as const) {
  for (const width of [390, 1280]) {
    test(`shows paper, font and logo in ${colorScheme} colours, ${width} pixels wide`, async () => {
      const { page, complaints } = await site.open('impressum/', { colorScheme, viewport: { width, height: 800 } });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      assert.deepEqual(await page.evaluate(lookOf), {
        paper,
        font: '"Archive Text", Georgia, serif',
        logo: [true, 160, 40],
      });
      assert.equal(await page.locator('.masthead [aria-current="page"]').textContent(), 'Impressum');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
}

test('an image with a script in it does not run it, even where it would come to be there', async () => {
  const { page, complaints } = await site.open();
  await page.route('**/assets/logo-*.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: logo.replace('<rect', '<script>parent.document.title = "run"; alert(1)</script><rect'),
    }),
  );
  await page.reload();
  await page.locator('.masthead .logo').evaluate((image: HTMLImageElement) => image.decode());
  assert.notEqual(await page.title(), 'run');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('the look holds without a server, too', async () => {
  const folder = await openFolder(await buildPortableSite(content));
  const { page, complaints } = await folder.open('impressum/index.html', { colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  assert.deepEqual((await page.evaluate(lookOf)).logo, [true, 160, 40]);
  assert.deepEqual(complaints, []);
  await page.close();
});
