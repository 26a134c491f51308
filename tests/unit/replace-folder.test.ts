// A folder is replaced as a whole or not at all, and never one that others wrote.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isInside, replaceFolder } from '../../src/build/replace-folder.ts';
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

test('clears what a run that was killed left behind', async (context) => {
  const root = temporaryFolder(context, { 'site.next/half.html': 'half', 'site.previous/old.html': 'old' });
  await replaceFolder(join(root, 'site'), marker, fillWith('new'));
  assert.deepEqual(readdirSync(root), ['site']);
  assert.ok(!existsSync(join(root, 'site', 'half.html')));
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
