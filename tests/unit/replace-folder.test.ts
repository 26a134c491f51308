// A folder is replaced as a whole or not at all, and never one that others wrote.
import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { replaceFolder } from '../../src/build/replace-folder.ts';
import { isInside } from '../../src/content/inside.ts';
import { UsageError } from '../../src/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const marker = 'nachlese.json';

function fillWith(text: string) {
  return async (folder: string) => {
    writeFileSync(join(folder, marker), '{}');
    writeFileSync(join(folder, 'index.html'), text);
  };
}

test('makes a folder that is missing, and those around it', async (context) => {
  const out = join(temporaryFolder(context), 'deep', 'site');
  await replaceFolder(out, marker, fillWith('new'));
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(dirname(out)), ['site']);
});

test('replaces everything in a folder of its own', async (context) => {
  const root = temporaryFolder(context, { [`site/${marker}`]: '{}', 'site/old.html': 'old' });
  await replaceFolder(join(root, 'site'), marker, fillWith('new'));
  assert.deepEqual(readdirSync(join(root, 'site')).sort(), ['index.html', marker]);
  assert.deepEqual(readdirSync(root), ['site']);
});

test('shows the old folder until the new one is whole', async (context) => {
  const root = temporaryFolder(context, { [`site/${marker}`]: '{}', 'site/index.html': 'old' });
  const seen: string[] = [];
  await replaceFolder(join(root, 'site'), marker, async (folder) => {
    await fillWith('new')(folder);
    seen.push(readFileSync(join(root, 'site', 'index.html'), 'utf8'));
  });
  assert.deepEqual(seen, ['old']);
});

test('refuses a folder that others wrote, and leaves it alone', async (context) => {
  const root = temporaryFolder(context, { 'site/thesis.doc': 'years of work' });
  const out = join(root, 'site');
  const message = `${out} holds files that Nachlese did not write: name another folder with --out DIR, or empty it`;
  await assert.rejects(replaceFolder(out, marker, fillWith('new')), new UsageError(message));
  assert.deepEqual(readdirSync(out), ['thesis.doc']);
  assert.deepEqual(readdirSync(root), ['site']);
});

test('says what to do where nothing can be written beside the folder', async () => {
  // No user may make a folder there, not even root.
  await assert.rejects(
    replaceFolder('/proc/site', marker, fillWith('new')),
    /^UsageError: nothing can be written beside \/proc\/site \(\w+: .+\): make the folder above it writable, or name another/,
  );
});

test('keeps the old folder when filling the new one fails', async (context) => {
  const root = temporaryFolder(context, { [`site/${marker}`]: '{}', 'site/index.html': 'old' });
  const fails = replaceFolder(join(root, 'site'), marker, async (folder) => {
    await fillWith('half')(folder);
    throw new Error('the disk is full');
  });
  await assert.rejects(fails, new Error('the disk is full'));
  assert.equal(readFileSync(join(root, 'site', 'index.html'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(root), ['site']);
});

test('puts the old folder back when the new one cannot take its place', async (context) => {
  const root = temporaryFolder(context, { [`site/${marker}`]: '{}', 'site/index.html': 'old' });
  const fails = replaceFolder(join(root, 'site'), marker, async (folder) => rmSync(folder, { recursive: true }));
  await assert.rejects(fails, /ENOENT/);
  assert.equal(readFileSync(join(root, 'site', 'index.html'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(root), ['site']);
});

const dead = 2 ** 22 + 1; // no process of Linux has so high a number

test('clears what a run that was killed left behind', async (context) => {
  const left = {
    [`.site.nachlese-${dead}.next/half.html`]: 'half',
    [`.site.nachlese-${dead}.previous/old.html`]: 'old',
  };
  const root = temporaryFolder(context, { ...left, [`site/${marker}`]: '' });
  await replaceFolder(join(root, 'site'), marker, fillWith('new'));
  assert.deepEqual(readdirSync(root), ['site']);
});

test('puts the old folder back after a run that was killed between two moves', async (context) => {
  const root = temporaryFolder(context, { [`.site.nachlese-${dead}.previous/${marker}`]: 'old' });
  const fails = replaceFolder(join(root, 'site'), marker, async () => {
    throw new Error('the disk is full');
  });
  await assert.rejects(fails, new Error('the disk is full'));
  assert.equal(readFileSync(join(root, 'site', marker), 'utf8'), 'old');
});

test('leaves alone whatever else stands beside the folder', async (context) => {
  const root = temporaryFolder(context, {
    'site.next/a.txt': 'mine',
    'site.previous/b.txt': 'mine',
    '.site.next/c.txt': 'mine',
  });
  await replaceFolder(join(root, 'site'), marker, fillWith('new'));
  assert.deepEqual(readdirSync(root).sort(), ['.site.next', 'site', 'site.next', 'site.previous']);
});

test('refuses a file where a folder should be', async (context) => {
  const root = temporaryFolder(context, { site: 'a file' });
  await assert.rejects(replaceFolder(join(root, 'site'), marker, fillWith('new')), UsageError);
  assert.equal(readFileSync(join(root, 'site'), 'utf8'), 'a file');
});

test('refuses a link to nothing and a place below a file, and leaves nothing behind', async (context) => {
  const root = temporaryFolder(context, { file: 'a file' });
  symlinkSync(join(root, 'nothing'), join(root, 'dead'));
  await assert.rejects(replaceFolder(join(root, 'dead'), marker, fillWith('new')), UsageError);
  await assert.rejects(replaceFolder(join(root, 'file', 'deep', 'site'), marker, fillWith('new')), UsageError);
  assert.deepEqual(readdirSync(root).sort(), ['dead', 'file']);
});

test('sees through a link above a folder that is not there yet', (context) => {
  const root = temporaryFolder(context, { 'raw/a.txt': 'a' });
  symlinkSync(join(root, 'raw'), join(root, 'link'));
  assert.ok(isInside(join(root, 'link', 'new', 'site'), join(root, 'raw')));
});

test('fills the folder behind a link, and keeps the link', async (context) => {
  const root = temporaryFolder(context, { [`real/${marker}`]: 'old' });
  symlinkSync(join(root, 'real'), join(root, 'site'));
  await replaceFolder(join(root, 'site'), marker, fillWith('new'));
  assert.ok(lstatSync(join(root, 'site')).isSymbolicLink());
  assert.equal(readFileSync(join(root, 'real', 'index.html'), 'utf8'), 'new');
});

const places: readonly (readonly [inner: string, outer: string, expected: boolean])[] = [
  ['site', 'site', true],
  ['site/', 'site', true],
  ['site/a/b', 'site', true],
  ['site/a/../b', 'site', true],
  ['/site', '/', true],
  ['site/..data', 'site', true],
  ['site', 'site/a', false],
  ['site-old', 'site', false],
  ['site/../other', 'site', false],
  ['..', '.', false],
  ['../..', '.', false],
];

for (const [inner, outer, expected] of places) {
  test(`says that ${inner} ${expected ? 'lies' : 'does not lie'} inside ${outer}`, () => {
    assert.equal(isInside(inner, outer), expected);
  });
}
