// The portable archive in stock Firefox.
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildPortableSite, temporaryFolder } from '../site/build-test-site.ts';
import { firefoxPath, hasFirefox, startFirefox } from './firefox.ts';
import { asksInVain, walkThrough } from './portable-walk.ts';

const skip = hasFirefox ? false : `${firefoxPath} is not installed`;

test('the portable archive is read and searched in Firefox, from its folder', { skip }, async () => {
  const siteDir = await buildPortableSite();
  const firefox = await startFirefox(await temporaryFolder());
  try {
    await walkThrough(firefox, pathToFileURL(join(siteDir, 'index.html')).href);
    await asksInVain(firefox, siteDir);
  } finally {
    await firefox.close();
  }
});
