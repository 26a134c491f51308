// The manifests that builds write: every file of the site, every file of the editor's, and nothing else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepContentSums } from '../../src/build/keep-content-sums.ts';
import { hashesIn, rememberHashes, rereadHashes } from '../../src/content/file-hashes.ts';
import { withContent } from './a-content-folder.ts';
import { buildAgain, buildClean } from './build-again.ts';
import { forgeHash } from './forge-hash.ts';
import { runBuild } from './run-build.ts';

const article = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2014-03-01\n${more}---\n\nText über ${title}.\n`;
const page = '---\ntitle: Seite\n---\n';
const files = {
  'archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'articles/2014/fest.md': article('Fest', 'places: [Linz]\n'),
  'articles/2014/markt.md': article('Markt', 'aliases: [handel]\n'),
  'pages/impressum.md': page,
  'pages/datenschutz.md': page,
  'pages/barrierefreiheit.md': page,
};
const manifest = 'manifest-sha256.txt';
const silent = () => {};

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** What the manifest of a folder must say, by the test's own reading. */
function expected(folder: string, isLeftOut: (path: string) => boolean = (path) => path === manifest): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => statSync(join(folder, path)).isFile() && !isLeftOut(path),
  );
  return paths
    .sort()
    .map((path) => `${hashOf(join(folder, path))}  ${path}\n`)
    .join('');
}

const named = (text: string) => text.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(66)]));

test('names every file of a site, also after changes, as one from nothing does', async () => {
  await withContent(files, async ({ path, put }) => {
    await buildAgain(path);
    const changes = [
      () => {},
      () => put('articles/2014/tanz.md', article('Tanz', 'places: [Linz, Wien]\n')),
      () => put('articles/2014/fest.md', article('Das Fest')),
      () => rmSync(join(path, 'articles/2014/markt.md')),
      () => put('archive.yaml', 'title: Sammlung\nshareImages: 0\noffline: false\n'),
    ];
    for (const change of changes) {
      change();
      await buildAgain(path);
      await buildClean(path);
      const text = readFileSync(join(path, 'site', manifest), 'utf8');
      assert.equal(text, expected(join(path, 'site')), String(change));
      assert.equal(text, readFileSync(join(path, 'clean', manifest), 'utf8'), String(change));
    }
  });
});

test('names every file of the content but hidden ones, sites and packages', async () => {
  const more = {
    'notizen.txt': 'x',
    'raw/nachlese.json': '{}',
    'bilder/fest 100%.png': 'x',
    '.git/config': 'x',
    'raw/.DS_Store': 'x',
    'node_modules/x/index.js': 'x',
  };
  await withContent({ ...files, ...more }, async ({ path, read }) => {
    await runBuild(path);
    const kept = named(read(manifest));
    const wanted = [...Object.keys(files), 'bilder/fest 100%25.png', 'notizen.txt', 'raw/nachlese.json'];
    assert.deepEqual(kept, wanted.sort());
  });
});

test('follows a folder of originals that lies elsewhere, and warns of other links that lead out', async () => {
  await withContent({ 'a/x.txt': 'x', 'b/archive.yaml': files['archive.yaml'] }, async ({ path, read }) => {
    symlinkSync('../a', join(path, 'b/raw'));
    symlinkSync('../a/x.txt', join(path, 'b/fremd.txt'));
    const problems = keepContentSums(
      join(path, 'b'),
      { hashOf: hashesIn(join(path, 'b')), altered: new Map() },
      silent,
    );
    assert.deepEqual(named(read(`b/${manifest}`)), ['archive.yaml', 'raw/x.txt']);
    assert.deepEqual(
      problems.map(({ place, what, isWarning }) => [place.file, what, isWarning]),
      [[`${path}/b/fremd.txt`, 'is a link that leads out of the folder', true]],
    );
  });
});

test('writes the manifest of the content only when a file has changed, so that no build follows the other', async () => {
  await withContent(files, async ({ path, put }) => {
    await runBuild(path);
    utimesSync(join(path, manifest), 1, 1);
    await runBuild(path);
    assert.equal(statSync(join(path, manifest)).mtimeMs, 1000);
    put('articles/2014/tanz.md', article('Tanz'));
    await runBuild(path);
    assert.notEqual(statSync(join(path, manifest)).mtimeMs, 1000);
  });
});

test('leaves a file of that name alone that it did not write, and says so', async () => {
  await withContent({ ...files, [manifest]: 'Meine Notizen\n' }, async ({ path, read }) => {
    const { code, stderr } = await runBuild(path);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /\/manifest-sha256\.txt:1 +is no line of a manifest that Nachlese wrote, or is out of its order +→/,
    );
    assert.equal(read(manifest), 'Meine Notizen\n');
  });
});

test('warns where the content cannot be written to, and builds the site', async () => {
  await withContent({ ...files, '.ingest': 'no folder' }, async ({ path }) => {
    const { code, stderr } = await runBuild(path);
    assert.equal(code, 0);
    assert.match(stderr, /\/manifest-sha256\.txt:1 +warning: was not written: E/);
    assert.equal(readFileSync(join(path, 'site', manifest), 'utf8'), expected(join(path, 'site')));
  });
});

const later = Date.now() + 86_400_000; // when all files are old, however long the tests take

test('keeps what a file was that has changed without showing it, and says so in a clean build', async () => {
  await withContent({ 'archive.yaml': 'title: A\n', 'raw/a.txt': 'Ein Text.' }, async ({ path, read }) => {
    const before = rememberHashes(path, later);
    assert.deepEqual(keepContentSums(path, before, silent), []);
    before.keep();
    const text = read(manifest);
    forgeHash(path, hashOf(join(path, 'raw/a.txt')), 'f'.repeat(64));
    const again = rereadHashes(path, later);
    const problems = keepContentSums(path, again, silent);
    assert.deepEqual(
      problems.map(({ place, what }) => [place.file, what]),
      [
        [
          `${path}/raw/a.txt`,
          'holds other bytes than once, though its size and times are as they were: a disk or a copy has altered it',
        ],
      ],
    );
    assert.notEqual(read(manifest), text);
    assert.match(read(manifest), /^f{64} {2}raw\/a\.txt$/m);
  });
});
