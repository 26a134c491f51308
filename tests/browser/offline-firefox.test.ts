// Reading without the network in stock Firefox: a page that was read, and a whole archive that was saved.
import { test } from 'node:test';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { serveSite } from '../../src/build/static-server.ts';
import { buildTestSite, temporaryFolder } from '../site/build-test-site.ts';
import { firefoxPath, hasFirefox, startFirefox } from './firefox.ts';
import { type Reader, sees, words } from './reader-at-a-browser.ts';

const skip = hasFirefox ? false : `${firefoxPath} is not installed`;

test('what was read and saved in Firefox opens when the server has stopped', { skip }, async () => {
  const siteDir = await buildTestSite();
  const firefox = await startFirefox(await temporaryFolder());
  let server = await serveSite(siteDir, 0);
  const { address } = server;
  try {
    await firefox.open(address);
    await sees(firefox, 'navigator.serviceWorker.controller !== null', true);
    await firefox.open(`${address}artikel/brueckenfest.html`);
    await sees(firefox, isKept('/artikel/brueckenfest.html'), true);
    await server.close();
    await firefox.reload();
    await sees(firefox, words('h1'), 'Tausende feiern die neue Brücke');

    server = await serveSite(siteDir, Number(new URL(address).port));
    await firefox.open(`${address}offline/`);
    await firefox.click(`//button[.="${offlineWording.save}"]`);
    await sees(firefox, `${words('#offline')}.includes('ist auf diesem Gerät gespeichert')`, true);
    await server.close();
    await opens(firefox, `${address}personen/`, 'Personen');
    await opens(firefox, `${address}archiv/`, 'Archiv');
    await firefox.open(`${address}suche/?q=Markttag`);
    await sees(firefox, words('.hit-count'), '6 Treffer für „Markttag“');
    await firefox.click('.hits .headline');
    await sees(firefox, 'location.pathname.includes("/artikel/")', true);
  } finally {
    await firefox.close();
    await server.close().catch(() => undefined);
  }
});

async function opens(reader: Reader, address: string, headline: string): Promise<void> {
  await reader.open(address);
  await sees(reader, words('h1'), headline);
}

/** Whether some store of the browser has a page. */
function isKept(path: string): string {
  return `caches.match(location.origin + ${JSON.stringify(path)}).then((page) => page !== undefined)`;
}
