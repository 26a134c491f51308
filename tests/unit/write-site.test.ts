// Writing the pages of a site: what goes wrong with one of them is said of that one.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from '../../src/build/eleventy.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('names the page that cannot be rendered, not every page of the site', async (context) => {
  const render = (index: number) => {
    if (index === 1) throw new Error('no such word');
    return 'text';
  };
  const site = { count: 3, outputFile: (index: number) => `page-${index}.html`, render };
  await assert.rejects(writeSite(site, join(temporaryFolder(context), 'site')), {
    message: 'page-1.html cannot be rendered: Error: no such word',
  });
});
