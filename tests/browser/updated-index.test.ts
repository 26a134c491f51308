// The search page over an index that was brought up to date: served, and opened from its folder.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { indexFolder } from '../../src/search/index-start.ts';
import { searchRecord } from '../../src/search/search-record.ts';
import { type UpdatedIndex, updateIndex } from '../../src/search/update-index.ts';
import { buildPortableSite } from '../site/build-test-site.ts';
import { anArticle } from '../unit/an-article.ts';
import { openFolder, openSite } from './open-site.ts';
import { shownResults } from './shown-results.ts';

let siteDir: string;

before(async () => {
  siteDir = await buildPortableSite();
  const folder = join(siteDir, indexFolder);
  rmSync(folder, { recursive: true });
  const first = indexOf(folder, { alt: 'Ein altes Wehr am Mühlbach', bruecke: 'Die Brücke', weg: 'Ein Steg' });
  const second = indexOf(folder, { alt: 'Ein neuer Damm am Mühlbach', bruecke: 'Die Brücke', neu: 'Brücken' }, first);
  for (const file of first.files) if (!second.files.includes(file)) rmSync(join(folder, file));
  const page = join(siteDir, 'suche/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(/start-[\da-f]+\.js/g, second.start));
});

function indexOf(folder: string, texts: Readonly<Record<string, string>>, last?: UpdatedIndex): UpdatedIndex {
  const rows = Object.entries(texts).map(([name, text]) => ({
    key: `${name} ${text}`,
    record: () => searchRecord(anArticle({ title: name }), `/artikel/${name}.html`, text),
  }));
  const limits = { hot: 9, share: 1, least: 9, most: 9, smallest: 0 };
  return updateIndex({ rows, folder, before: last?.state, onProgress: () => {} }, limits);
}

const questions: Readonly<Record<string, readonly string[]>> = {
  Brücke: ['bruecke | Die Brücke', 'neu | Brücken'],
  Damm: ['alt | Ein neuer Damm am Mühlbach'],
  Mühlbach: ['alt | Ein neuer Damm am Mühlbach'],
  Wehr: [],
  Steg: [],
};

for (const [how, open] of Object.entries({ 'over HTTP': openSite, 'from its folder': openFolder })) {
  test(`finds what is new and nothing that is gone, ${how}`, async () => {
    const site = await open(siteDir);
    const { page, complaints } = await site.open('suche/index.html');
    for (const [query, hits] of Object.entries(questions)) {
      const shown = await shownResults(page, site.address, query);
      const withoutAddress = shown.hits.map((hit) => hit.slice(hit.indexOf(' | ') + 3));
      assert.deepEqual(withoutAddress, hits, query);
    }
    assert.deepEqual(complaints, []);
  });
}
