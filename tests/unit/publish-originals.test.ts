// Originals that stand beside the pages: bare texts that are unchanged, and nothing from outside of raw/.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishOriginals } from '../../src/build/publish-originals.ts';
import { temporaryFolder } from '../site/build-test-site.ts';
import { aNewSite } from './a-new-site.ts';
import { anArticle } from './an-article.ts';

const text = Buffer.from('Gr\u00fc\u00dfe aus Linz', 'latin1');
const sha256 = createHash('sha256').update(text).digest('hex');

/** Puts the text at a path of a content folder and publishes it for an article that names another or the same path. */
async function published(put: string, named: string, hash = sha256, record?: string, bytes: Uint8Array = text) {
  const folder = await temporaryFolder();
  const [contentDir, siteDir] = [join(folder, 'content'), join(folder, 'site')];
  mkdirSync(join(contentDir, 'raw'), { recursive: true });
  mkdirSync(siteDir);
  writeFileSync(join(contentDir, put), bytes);
  symlinkSync(join(contentDir, put), join(contentDir, 'raw', 'link.txt'));
  const article = anArticle({ slug: 'gruss', original: { file: named, sha256: hash, record } });
  const paths = publishOriginals([article, anArticle({ slug: 'ohne' })], contentDir, aNewSite(siteDir), () => {});
  return {
    path: paths.get(article.slug)?.path,
    isShown: paths.get(article.slug)?.isShown,
    files: readdirSync(siteDir, { recursive: true }),
    siteDir,
  };
}

test('stand under the name of the article, byte for byte', async () => {
  const { path, siteDir } = await published('raw/gruss.txt', 'raw/gruss.txt');
  assert.equal(path, '/original/gruss.txt');
  assert.deepEqual(readFileSync(join(siteDir, 'original/gruss.txt')), text);
});

const shown: readonly (readonly [what: string, bytes: Buffer, isShown: boolean])[] = [
  ['UTF-8', Buffer.from('Grüße aus Linz'), true],
  ['ASCII', Buffer.from('Linz'), true],
  ['UTF-16 with its mark', Buffer.from('\ufeffGrüße', 'utf16le'), true],
  ['UTF-16 with its mark, the other way round', Buffer.from('\ufeffGrüße', 'utf16le').swap16(), true],
  ['an old encoding', text, false],
];

for (const [what, bytes, isShown] of shown) {
  test(`are ${isShown ? 'shown' : 'saved, not shown,'} where they are ${what}`, async () => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const original = await published('raw/gruss.txt', 'raw/gruss.txt', hash, undefined, bytes);
    assert.equal(original.isShown, isShown);
    assert.deepEqual(readFileSync(join(original.siteDir, 'original/gruss.txt')), bytes);
  });
}

const refused = [
  ['what was changed since', 'raw/gruss.txt', 'raw/gruss.txt', '0'.repeat(64)],
  ['what is not there', 'raw/gruss.txt', 'raw/fort.txt', sha256],
  ['a page that could run scripts', 'raw/gruss.html', 'raw/gruss.html', sha256],
  ['one text of many', 'raw/gruss.txt', 'raw/gruss.txt', sha256, '3'],
  ['what lies outside of raw/', 'geheim.txt', 'geheim.txt', sha256],
  ['what a path leads to that climbs', 'geheim.txt', 'raw/../geheim.txt', sha256],
  ['what a link leads to', 'geheim.txt', 'raw/link.txt', sha256],
  ['a name that no file can have', 'raw/gruss.txt', 'raw/a\0.txt', sha256],
] as const;

for (const [what, put, named, hash, record] of refused) {
  test(`do not hold ${what}`, async () => {
    const { path, files } = await published(put, named, hash, record);
    assert.equal(path, undefined);
    assert.deepEqual(files, []);
  });
}
