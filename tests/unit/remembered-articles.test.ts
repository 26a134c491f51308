// What one build read, the next one need not read again; whatever has changed, or cannot be trusted, is.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArticles } from '../../src/content/read-content.ts';
import { rememberArticles } from '../../src/content/remembered-articles.ts';
import { aroundChange, type ContentFolder, withContent } from './a-content-folder.ts';

const article = (title: string) =>
  `---\ntitle: ${title}\ndate: 2015-02-28\npersons: [ Anna Huber ]\n---\n\nDas „Fest“ war schön – sehr.\n\nAbsatz zwei.\n`;
const files = {
  'articles/2015/fest.md': article('Fest'),
  'articles/2015/markt.md': article('Markt'),
  'articles/fehler.md': '---\ntitle: Fehler\nlayout: x\n---\n\nText.\n',
};
const later = Date.now() + 86_400_000; // when all files are old, however long the tests take

/** Reads and keeps all articles, which are those of their files whatever was kept. */
function readAgain({ path }: ContentFolder, version = '1', now = later) {
  const remembered = rememberArticles(path, version, now);
  const { articles, problems } = readArticles(path, undefined, remembered.read);
  remembered.keep();
  assert.deepEqual(articles, readArticles(path).articles);
  return { articles, problems, uselessFor: remembered.uselessFor };
}

test('does not read a file again that has not changed', async () => {
  await withContent(files, async (folder) => {
    readAgain(folder);
    const kept = readFileSync(join(folder.path, '.nachlese/articles'), 'utf8');
    assert.match(kept, /Das „Fest“ war schön/);
    const { read } = rememberArticles(folder.path, '1', later);
    const [one, other] = [read, read].map((read) =>
      read('articles/2015/fest.md', join(folder.path, 'articles/2015/fest.md')),
    );
    assert.equal(one?.value, other?.value); // one object: it comes from what was kept
  });
});

test('reads the same articles from what is kept as from their files', async () => {
  await withContent(files, async (folder) => {
    const { articles } = readAgain(folder);
    assert.equal(articles.length, 3);
    const { read } = rememberArticles(folder.path, '1', later);
    const twice = [read, rememberArticles(folder.path, '1', later).read].map(
      (read) => readArticles(folder.path, undefined, read).articles[0],
    );
    assert.deepEqual(twice, [articles[0], articles[0]]);
  });
});

for (const [what, change] of [
  ['is edited', ({ put }) => put('articles/2015/fest.md', article('Fest am See'))],
  ['is edited, and has as many letters as before', ({ put }) => put('articles/2015/fest.md', article('Frst'))],
  ['is added', ({ put }) => put('articles/neu.md', article('Neu'))],
  ['is deleted', ({ path }) => rmSync(join(path, 'articles/2015/fest.md'))],
  ['is renamed', ({ path }) => renameSync(join(path, 'articles/2015/fest.md'), join(path, 'articles/2015/feier.md'))],
  [
    'is edited by a program that sets its time back',
    ({ path, put }) => {
      put('articles/2015/fest.md', article('Frst'));
      utimesSync(join(path, 'articles/2015/fest.md'), 1, 1);
    },
  ],
  [
    'takes the place of another',
    ({ path }) => renameSync(join(path, 'articles/2015/fest.md'), join(path, 'articles/2015/markt.md')),
  ],
] satisfies readonly (readonly [string, (folder: ContentFolder) => void])[]) {
  test(`notices that an article ${what}`, async () => {
    await withContent(files, (folder) => aroundChange(folder, change, readAgain));
  });
}

test('reads again what was changed just before it was read', async () => {
  await withContent(files, async (folder) => {
    readAgain(folder, '1', 0);
    writeFileSync(join(folder.path, 'articles/2015/fest.md'), article('Frst'));
    readAgain(folder, '1', 0);
  });
});

test('says again what is wrong in a file', async () => {
  await withContent(files, async (folder) => {
    const { problems } = readAgain(folder);
    assert.equal(problems.length, 1);
    assert.deepEqual(readAgain(folder).problems, problems);
  });
});

for (const [why, spoil, version] of [
  ['damaged', (bytes: Buffer) => bytes.fill(0, 200, 210), '1'],
  ['damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5), '1'],
  ['damaged', () => Buffer.alloc(0), '1'],
  ['from another version', (bytes: Buffer) => bytes, '2'],
] as const) {
  test(`notices what is kept and ${why}, and reads all files`, async () => {
    await withContent(files, async (folder) => {
      readAgain(folder);
      const kept = join(folder.path, '.nachlese/articles');
      writeFileSync(kept, spoil(readFileSync(kept)));
      assert.equal(readAgain(folder, version).uselessFor, why);
      assert.equal(readAgain(folder, version).uselessFor, undefined);
    });
  });
}
