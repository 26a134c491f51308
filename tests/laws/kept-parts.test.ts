// What is kept for the next build is read again as it was, in whatever parts it came; what was damaged since is noticed.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cacheFolder, keep, readKept } from '../../src/content/cache-folder.ts';
import { temporaryFolder } from '../site/build-test-site.ts';

const folder = await temporaryFolder();
const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });

test('all parts are read again, also empty ones', () => {
  fc.assert(
    fc.property(parts, (given) => {
      assert.ok(keep(folder, 'part', 'one', given));
      const kept = readKept(folder, 'part', 'one');
      assert.deepEqual(kept, { kind: 'found', bytes: Buffer.concat(given) });
    }),
  );
});

test('a byte that is another one is noticed', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, place, difference) => {
      keep(folder, 'part', 'one', given);
      const path = join(cacheFolder(folder), 'part');
      const bytes = readFileSync(path);
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ difference;
      writeFileSync(path, bytes);
      assert.equal(readKept(folder, 'part', 'one').kind, 'useless', `byte ${at}`);
    }),
  );
});
