// The index of a built site, opened from disk: what is wrong with it is said with its cure.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzip } from '../../src/packing.ts';
import { UsageError } from '../../src/problem.ts';
import { openIndex } from '../../src/search/ask-index.ts';
import { indexFolder, indexVersion, isStartFile, startFile } from '../../src/search/index-start.ts';
import { openSiteIndex, piecesOnDisk } from '../../src/search/open-site-index.ts';
import { encodePack } from '../../src/search/pack.ts';
import { searchRecord } from '../../src/search/search-record.ts';
import { writeIndex } from '../site/write-index.ts';
import { found } from './a-search-index.ts';
import { anArticle } from './an-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('says that there is none', async (context) => {
  const site = temporaryFolder(context);
  await assert.rejects(openSiteIndex(site), refusal(/there is no search index in .*: run "nachlese build"/));
});

test('says that another version wrote it', async (context) => {
  const site = temporaryFolder(context);
  mkdirSync(join(site, indexFolder));
  writeFileSync(join(site, indexFolder, startFile('0')), packed('{"version": 1}'));
  await assert.rejects(openSiteIndex(site), refusal(/has version 1, not \d+: build the site again/));
});

test('says which file is damaged', async (context) => {
  const site = temporaryFolder(context);
  const folder = join(site, indexFolder);
  writeIndex([searchRecord(anArticle({}), '/a', 'Brücke')], folder, () => {});
  for (const file of readdirSync(folder)) if (!isStartFile(file)) writeFileSync(join(folder, file), 'x');
  await assert.rejects(found(await openSiteIndex(site), 'Brücke'), refusal(/\.js is missing or damaged: build/));
});

for (const start of ['', '{', 'null', '[]', `{"version": ${indexVersion}}`]) {
  test(`says that the start of an index is damaged when it is ${JSON.stringify(start)}`, async (context) => {
    const site = temporaryFolder(context);
    mkdirSync(join(site, indexFolder));
    writeFileSync(join(site, indexFolder, startFile('0')), packed(start));
    await assert.rejects(openSiteIndex(site), refusal(/: build the site again/));
  });
}

test('says that the start is damaged when it is no pack', async (context) => {
  const site = temporaryFolder(context);
  mkdirSync(join(site, indexFolder));
  writeFileSync(join(site, indexFolder, startFile('0')), 'nachlesePack(["');
  await assert.rejects(openSiteIndex(site), refusal(/start-0\.js is missing or damaged: build the site again/));
});

test('says which piece is damaged when it is whole, but not what it should be', async (context) => {
  const site = temporaryFolder(context);
  const folder = join(site, indexFolder);
  const { start, read } = piecesOnDisk(
    folder,
    writeIndex([searchRecord(anArticle({}), '/a', 'Brücke')], folder, () => {}),
  );
  const index = await openIndex({
    start,
    read: async (name) => (await read(name)).fill(200),
  });
  await assert.rejects(found(index, 'Brücke'), refusal(/the piece "[\da-f-]+" of the search index is damaged/));
});

/** The file of a start. */
function packed(start: string): Uint8Array {
  return encodePack([gzip(new TextEncoder().encode(start))]).bytes;
}

function refusal(message: RegExp) {
  return (error: unknown) => error instanceof UsageError && message.test(error.message);
}
