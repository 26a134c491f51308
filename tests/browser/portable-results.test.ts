// One build, three places: a server's root, a path below it, a folder. The search answers the same in all of them.
import assert from 'node:assert/strict';
import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildPortableSite, temporaryFolder } from '../site/build-test-site.ts';
import { type OpenSite, openFolder, openSite } from './open-site.ts';
import { walkThrough } from './portable-walk.ts';
import { readerAtPage } from './reader-at-a-browser.ts';
import { shownResults } from './shown-results.ts';

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const questions = {
  'words and their forms': ['Markttag', 'MARKTTAG', 'Brücke', 'Bruecke', 'Brücken', 'die', 'Gast', 'Strasse', longWord],
  'parts of words': ['Donaubrücke', 'Ausschuss', 'Markt*', '*brücke', 'Glocke'],
  'mistyped words': ['Marktatg', 'Haushaltsausschus', 'Xyzzyqua'],
  'several words': ['Honig Brot', '"viele Gäste"', 'Gäste -Honig', 'Linz ODER Wien', 'Schnee Alpen Kälte'],
  'whole questions': ['Wer hat die Brücke eröffnet?', 'Wie kocht man Powidl ein?'],
  names: ['person:Steininger', 'ort:Linz', 'organisation:Wetterdienst', 'thema:Verkehr', 'quelle:Donaupost'],
  times: ['1998', '2014-03', '2014..2015', 'vor:2014', 'nach:1.1.2015', 'März 2014'],
  'what is no question': ['farbe:rot', '"', '-', '<b>', '%20', '🙂'],
};

let siteDir: string;
let folder: OpenSite;
let server: OpenSite;

before(async () => {
  siteDir = await buildPortableSite();
  folder = await openFolder(siteDir);
  server = await openSite(siteDir);
});

for (const [kind, queries] of Object.entries(questions)) {
  test(`the same results from a folder and a server: ${kind}`, async () => {
    const [opened, served] = await Promise.all([folder.open('index.html'), server.open()]);
    for (const query of queries) {
      const expected = await shownResults(served.page, server.address, query);
      assert.notEqual(expected.said, '', query);
      assert.deepEqual(await shownResults(opened.page, folder.address, query), expected, query);
    }
    assert.deepEqual([...opened.complaints, ...served.complaints], []);
  });
}

test('the same site is read and searched below a path', async () => {
  const root = await temporaryFolder();
  await cp(siteDir, join(root, 'ein/pfad'), { recursive: true });
  await copyFile(join(siteDir, 'index.html'), join(root, 'index.html'));
  const { address, open } = await openSite(root);
  await walkThrough(readerAtPage(await open('ein/pfad/index.html')), `${address}ein/pfad/index.html`);
  const { page } = await open();
  assert.deepEqual(
    await shownResults(page, `${address}ein/pfad/`, 'Markttag'),
    await shownResults((await server.open()).page, server.address, 'Markttag'),
  );
});
