// Every page kind for everybody: axe finds no violation, nothing runs off the side of a phone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pagesOfKinds } from '../screenshots/pages-of-kinds.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { type OpenSite, openSite, withoutWorker } from './open-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = {
  home: '',
  'article with a long headline': 'artikel/haushaltsausschuss.html',
  'article with a table': 'artikel/brueckenfest.html',
  archive: 'archiv/',
  year: 'archiv/2014/',
  month: 'archiv/2014/03/',
  'month without days': 'archiv/2014/12/',
  day: 'archiv/2014/03/08/',
  'second page of a month': 'archiv/2014/03/seite-2/',
  undated: 'archiv/ohne-datum/',
  registers: 'register/',
  register: 'personen/',
  'name in a register': 'quellen/stadtanzeiger/',
  stories: 'dossiers/',
  story: 'dossiers/der-markttag-im-fruehling/',
  'second page of a story': 'dossiers/der-markttag-im-fruehling/seite-2/',
  'empty search': 'suche/',
  results: 'suche/?q=die',
  'results of a period': 'suche/?q=die&zeit=2014..2015&jahr=2014-12',
  'no results': 'suche/?q=Xyzzyqua',
  imprint: 'impressum/',
  data: 'daten/',
  offline: 'offline/',
  'not found': '2014/1/',
  'not found, with other articles': 'artikel/markttag.html',
};

let siteDir: string;
let site: OpenSite;

before(async () => {
  siteDir = await buildTestSite();
  site = await openSite(siteDir);
});

test('no kind of page is forgotten here', async () => {
  const { page } = await site.open();
  const seen = new Set<string>();
  for (const path of Object.values(pages)) {
    await page.goto(site.address + path);
    seen.add((await page.locator('body').getAttribute('class')) ?? '');
  }
  const forgotten = pagesOfKinds(siteDir).filter(({ kind }) => !seen.has(`page-${kind}`));
  assert.deepEqual(
    forgotten.map(({ kind, address }) => `${kind}: ${address}`),
    [],
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    const options = { colorScheme, viewport: { width, height: 900 } };
    let shared: Page | undefined;
    // The page about reading offline shows what the worker has stored; no other page looks different for it.
    const pageAt = async (path: string): Promise<Page> => {
      if (path === pages.offline) return (await site.open(path, options)).page;
      shared ??= (await site.open('', { ...options, ...withoutWorker })).page;
      await shared.goto(site.address + path);
      return shared;
    };
    for (const [name, path] of Object.entries(pages)) {
      test(`the page "${name}" is accessible in ${colorScheme} colours, ${width} pixels wide`, async () => {
        const page = await pageAt(path);
        if (path.includes('?'))
          await page
            .getByRole('status')
            .getByText(/Treffer|Nichts/)
            .waitFor();
        if (name.endsWith('other articles')) await page.locator('.suggestions li').first().waitFor();
        // Not as a script of the page: the site allows none but its own.
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(violations, []);
        const runsOver = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(runsOver <= 0, `${runsOver} pixels too wide`);
      });
    }
  }
}
