// What a reader loads to see an article: little, and little at a time.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildTestSite } from '../site/build-test-site.ts';

const budget = 30_000; // bytes of HTML, CSS and JavaScript, gzipped, without fonts and pictures

test('the first view of every article stays within 30 kB', async () => {
  const siteDir = await buildTestSite();
  const weightOf = (file: string) => gzipSync(readFileSync(join(siteDir, file))).length;
  for (const name of readdirSync(join(siteDir, 'artikel'))) {
    const html = readFileSync(join(siteDir, 'artikel', name), 'utf8');
    const files = [...html.matchAll(/(?:href|src)="\.\.\/(?<file>assets\/[^"]+\.(?:css|js))"/g)];
    const loaded = files.reduce((sum, { groups }) => sum + weightOf(groups?.file ?? ''), weightOf(`artikel/${name}`));
    assert.ok(loaded <= budget, `${name}: ${loaded} bytes`);
  }
});
