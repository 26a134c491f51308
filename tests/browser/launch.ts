// Starts the browser of the tests: Debian's Chromium where it is installed, otherwise the one that comes through npm.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
// The npm package's own switches turn web security off, which would make these tests meaningless.
export const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: switches, headless: true });
}

/** The browser's program; sets what it needs to find in the environment. */
export async function browserPath(): Promise<string> {
  return installed.find((path) => existsSync(path)) ?? (await unpackBrowser());
}
