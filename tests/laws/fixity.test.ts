// No byte of an archive changes unnoticed: wherever one is flipped, check --fixity names the file, and restore the one in a bag.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { checkContent, checkSite } from '../../src/commands/check-fixity.ts';
import { exportBag } from '../../src/commands/export.ts';
import { listAll } from '../../src/fixity/list-all.ts';
import { verifyBag } from '../../src/fixity/verify-bag.ts';
import { createTerminal } from '../../src/terminal.ts';
import { buildTestSite, temporaryFolder, testContent } from '../site/build-test-site.ts';
import { collectOutput } from '../unit/collected-output.ts';

let [content, site, bag] = ['', '', ''];
const silent = () => {};
const manifest = 'manifest-sha256.txt';

before(async () => {
  const folder = await temporaryFolder();
  content = join(folder, 'content');
  await cp(testContent, content, { recursive: true });
  site = await buildTestSite(content, [], join(folder, 'site'));
  bag = join(folder, 'bag');
  const terminal = createTerminal({ isQuiet: true, isJson: false }, collectOutput(), collectOutput());
  await exportBag({ contentDir: content, siteDir: site, bagDir: bag, day: undefined }, terminal);
});

/** Flips a bit somewhere in a file of a folder, looks, and puts it back. */
function isSeen(folder: string, flips: number, look: () => readonly { readonly place: { readonly file: string } }[]) {
  const files = listAll(folder).files.filter(
    (path) => !path.startsWith('.nachlese') && readFileSync(join(folder, path)).length > 0,
  );
  assert.deepEqual(look(), []);
  const place = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), bit: fc.nat(7) });
  fc.assert(
    fc.property(place, ({ file, at, bit }) => {
      const path = join(folder, file);
      const bytes = readFileSync(path);
      const flipped = Buffer.from(bytes);
      const index = at % bytes.length;
      flipped[index] = (bytes[index] ?? 0) ^ (1 << bit);
      writeFileSync(path, flipped);
      try {
        const named = look().map((problem) => problem.place.file);
        // A manifest that is damaged itself may accuse another file; a bag's may have capital digits.
        const isSeen = file.endsWith(manifest) ? named.length > 0 : named.includes(path);
        assert.ok(isSeen || isSameBag(file, bytes, flipped), `${file}, byte ${index}, bit ${bit}`);
      } finally {
        writeFileSync(path, bytes);
      }
    }),
    { numRuns: flips },
  );
}

/** Nothing names the manifest of the tag files, and RFC 8493, 2.4, leaves the case of digits open. */
function isSameBag(file: string, bytes: Buffer, flipped: Buffer): boolean {
  const [was, is] = [bytes, flipped].map((text) => text.toString('latin1').toLowerCase());
  return file === `tag${manifest}` && was === is;
}

test('a flipped bit of the content is seen', () => {
  isSeen(content, 60, () => checkContent(content, silent));
});

test('a flipped bit of the site is seen', () => {
  isSeen(site, 40, () => checkSite(content, site, silent));
});

test('a flipped bit of a manifest is seen, wherever it is', () => {
  const path = join(content, manifest);
  const bytes = readFileSync(path);
  for (let index = 0; index < bytes.length; index += 7) {
    const flipped = Buffer.from(bytes);
    flipped[index] = (bytes[index] ?? 0) ^ (1 << (index % 8));
    writeFileSync(path, flipped);
    assert.notDeepEqual(checkContent(content, silent), [], `byte ${index}`);
  }
  writeFileSync(path, bytes);
});

test('a flipped bit of a bag is seen', () => {
  isSeen(bag, 40, () => verifyBag(bag, silent).problems);
});
