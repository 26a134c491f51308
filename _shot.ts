import { serveSite } from './src/build/static-server.ts';
import { launchBrowser } from './tests/browser/launch.ts';
const [site = '_docs', out = '/tmp/ds', ...paths] = process.argv.slice(2);
const { mkdirSync } = await import('node:fs');
mkdirSync(out, { recursive: true });
const server = await serveSite(site, 0);
const browser = await launchBrowser();
for (const colorScheme of ['light', 'dark'] as const) for (const width of [390, 1280]) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  for (const path of paths) {
    await page.goto(server.address + path); await page.waitForTimeout(300);
    await page.screenshot({ path: `${out}/${path.replace(/\W+/g, '_') || 'home'}-${width}-${colorScheme}.png`, fullPage: false });
  }
  await page.close();
}
await browser.close(); await server.close();
