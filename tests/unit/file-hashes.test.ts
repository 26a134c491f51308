// The hashes of originals: looked up while a file is as it was, and never an old one.
import assert from 'node:assert/strict';
import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashesIn, rememberHashes } from '../../src/content/file-hashes.ts';
import { aroundChange, type ContentFolder, withContent } from './a-content-folder.ts';

const files = { 'raw/a.txt': 'Text eins', 'raw/b.txt': 'Text zwei' };
const asked = ['raw/a.txt', 'raw/b.txt', 'raw/c.txt'];
const later = Date.now() + 86_400_000; // when all files are old, however long the tests take

function hashes({ path }: ContentFolder, now = later) {
  const remembered = rememberHashes(path, now);
  const found = asked.map(remembered.hashOf);
  remembered.keep();
  assert.deepEqual(found, asked.map(hashesIn(path)));
  return found;
}

for (const [what, change] of [
  ['nothing', () => {}],
  ['another text', ({ put }) => put('raw/a.txt', 'Text drei')],
  ['another time', ({ path }) => utimesSync(join(path, 'raw/a.txt'), 1, 1)],
  [
    'another text and an old time',
    ({ path, put }) => {
      put('raw/a.txt', 'Text drei');
      utimesSync(join(path, 'raw/a.txt'), 1, 1);
    },
  ],
  ['a new file', ({ put }) => put('raw/c.txt', 'Text drei')],
  ['a file less', ({ path }) => rmSync(join(path, 'raw/b.txt'))],
  ['a file under the name of another', ({ path }) => renameSync(join(path, 'raw/a.txt'), join(path, 'raw/b.txt'))],
] satisfies readonly (readonly [string, (folder: ContentFolder) => void])[]) {
  test(`knows the hashes of files after ${what}`, async () => {
    await withContent(files, (folder) => aroundChange(folder, change, hashes));
  });
}

test('does not rely on what was written just before it was read', async () => {
  await withContent(files, async (folder) => {
    hashes(folder, 0);
    folder.put('raw/a.txt', 'Text drei');
    hashes(folder, 0);
  });
});

test('notices hashes that are damaged, and finds all anew', async () => {
  await withContent(files, async (folder) => {
    hashes(folder);
    const kept = folder.read('.nachlese/hashes');
    folder.put('.nachlese/hashes', kept.replace('raw/a', 'raw/b'));
    assert.equal(rememberHashes(folder.path, later).uselessFor, 'damaged');
    hashes(folder);
  });
});
