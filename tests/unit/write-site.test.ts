// Writing the pages of a site: what goes wrong with one of them is said of that one.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from '../../src/build/eleventy.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('says what went wrong with a page, not what Eleventy makes of it', async (context) => {
  const write = () => {
    throw new Error('page-1.html cannot be rendered: no such word');
  };
  await assert.rejects(writeSite(write, join(temporaryFolder(context), 'site')), {
    message: 'page-1.html cannot be rendered: no such word',
  });
});

test('lets pages be written once, and writes nothing itself', async (context) => {
  const folder = temporaryFolder(context);
  let count = 0;
  await writeSite(() => count++, folder);
  assert.equal(count, 1);
  assert.deepEqual(readdirSync(folder), []);
});
