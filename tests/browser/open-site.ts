// Opens pages of a site in a browser, served or from its folder, and notes whatever a reader should never meet.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/build/static-server.ts';
import { temporaryFolder } from '../site/build-test-site.ts';
import { launchBrowser } from './launch.ts';

export interface OpenSite {
  readonly address: string;
  readonly browser: Browser;
  /** Opens a page below the site's root; whatever the console shows, and requests to strangers, are added to `complaints`. */
  open(path?: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** For tests that come between page and network: what a worker asks for passes them by. */
export const withoutWorker: BrowserContextOptions = { serviceWorkers: 'block' };

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

/** Serves a site, for a browser; both are closed when the tests of this process have run. */
export async function openSite(siteDir: string): Promise<OpenSite> {
  const server = await serveSite(siteDir, 0);
  closers.push(() => server.close());
  return openAt(server.address);
}

/** Opens pages from the folder of a site, as a double click does, without any server. */
export function openFolder(siteDir: string): Promise<OpenSite> {
  return openAt(`${pathToFileURL(siteDir).href}/`);
}

async function openAt(address: string): Promise<OpenSite> {
  const browser = await sharedBrowser();
  return {
    address,
    browser,
    open: async (path = '', options = {}) => {
      const page = await browser.newPage(options);
      const complaints = listenTo(page, address);
      await page.goto(address + path);
      return { page, complaints };
    },
  };
}

let started: Promise<Browser> | undefined;

/** One for all sites: each page is opened with storage of its own. */
function sharedBrowser(): Promise<Browser> {
  if (started === undefined) {
    started = launchBrowser();
    closers.push(async () => (await started)?.close());
  }
  return started;
}

/** A copy of the sample archive as it is committed: only what a person put there. */
export async function copySampleContent(): Promise<string> {
  const source = fileURLToPath(new URL('../../content/', import.meta.url));
  const copy = join(await temporaryFolder(), 'content');
  for (const part of ['archive.yaml', 'raw', 'pages']) {
    await cp(join(source, part), join(copy, part), { recursive: true });
  }
  return copy;
}

function listenTo(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', async (dialog) => {
    complaints.push(`a dialog said ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:'))
      complaints.push(`asked for ${url}`);
  });
  return complaints;
}
