// npm run screenshots [-- --content DIR] [--out DIR]: builds an archive, takes pictures of every kind of page, on phones
// and on desks, in light and in dark colours, and prints what runs over the side.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { serveSite } from '../../src/build/static-server.ts';
import { main } from '../../src/cli.ts';
import { launchBrowser } from '../browser/launch.ts';
import { pagesOfKinds } from './pages-of-kinds.ts';
import { runsOver } from './runs-over.ts';
import { type Shot, shotsOf } from './shots.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: '_screenshots' } },
});
const tallest = 4000; // pixels: what is below only goes on in the same way
const viewports = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;
const folder = mkdtempSync(join(tmpdir(), 'nachlese-screenshots-'));

try {
  const site = join(folder, 'site');
  const code = await main(['build', '--content', values.content, '--out', site], process.stdout, process.stderr);
  if (code <= 1) await takeAll(site, values.out);
  else process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takeAll(site: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const shots = shotsOf(pagesOfKinds(site));
  const server = await serveSite(site, 0);
  const browser = await launchBrowser();
  const wide: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of viewports) {
      const page = await browser.newPage({ colorScheme, viewport });
      for (const shot of shots) {
        await open(page, server.address, shot);
        await take(page, join(out, `${shot.name}-${viewport.width}-${colorScheme}.png`), viewport.width);
        // Colours change no width.
        const over = colorScheme === 'light' ? await runsOver(page) : [];
        wide.push(...over.map((what) => `${viewport.width}  ${shot.address}  ${what}`));
      }
      await page.close();
    }
  }
  await browser.close();
  await server.close();
  console.log(`${shots.length} pages, four pictures of each in ${out}`);
  for (const line of wide) console.log(line);
  console.log(wide.length === 0 ? 'nothing runs over the side' : `${wide.length} elements run over the side`);
}

async function open(page: Page, root: string, { address, waitFor }: Shot): Promise<void> {
  await page.goto(root + address);
  if (waitFor !== undefined) {
    const awaited = page.locator(waitFor).first().waitFor({ timeout: 10_000 });
    await awaited.catch(() => console.log(`${address}  never showed ${waitFor}`));
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function take(page: Page, path: string, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  await page.screenshot({ path, clip, fullPage: true, animations: 'disabled' });
}
