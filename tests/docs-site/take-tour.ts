// npm run tour: the pictures of docs/rundgang.md, taken of the sample archive as it is committed.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../src/build/static-server.ts';
import { main } from '../../src/cli.ts';
import { launchBrowser } from '../browser/launch.ts';

const out = 'docs/rundgang';
const article = 'artikel/putin-bereitet-sich-auf-einen-besuch-in-pjoengjang-vor.html';
const size = { width: 960, height: 640 };

interface Stop {
  readonly name: string;
  readonly address: string;
  readonly waitFor?: string;
}

const stops: readonly Stop[] = [
  { name: '1-startseite', address: '' },
  { name: '2-artikel', address: article },
  { name: '3-suche', address: 'suche/?q=Waffenlieferung', waitFor: '.hits .headline' },
  { name: '4-register', address: 'personen/' },
  { name: '5-archiv', address: 'archiv/' },
  { name: '6-daten', address: 'daten/' },
];

const folder = mkdtempSync(join(tmpdir(), 'nachlese-tour-'));
try {
  const site = join(folder, 'site');
  const code = await main(['build', '--quiet', '--out', site], process.stdout, { write: () => {} });
  if (code === 0) await takeAll(site);
  else process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takeAll(site: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const server = await serveSite(site, 0);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: size, colorScheme: 'light', serviceWorkers: 'block' });
  for (const stop of stops) await take(page, server.address, stop);
  await browser.close();
  await server.close();
  const bytes = stops.reduce((sum, { name }) => sum + statSync(join(out, `${name}.png`)).size, 0);
  console.log(`${stops.length} pictures in ${out}, ${Math.round(bytes / 1000)} kB`);
}

async function take(page: Page, root: string, { name, address, waitFor }: Stop): Promise<void> {
  await page.goto(root + address);
  if (waitFor !== undefined) await page.locator(waitFor).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' });
}
