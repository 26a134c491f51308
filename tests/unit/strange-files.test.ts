// Files of a content folder that are none: pipes that never end, links that lead elsewhere, caches that somebody forged.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { main } from '../../src/cli.ts';
import { keep, readKept } from '../../src/content/cache-folder.ts';
import { recallHashes } from '../../src/content/file-hashes.ts';
import { collectOutput } from './collected-output.ts';
import { runBuild } from './run-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'c/archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'c/articles/fest.md': '---\ntitle: Fest\n---\n\nText.\n',
  'elsewhere/secret.yaml': 'title: Geheim\n',
};

function content(context: TestContext) {
  const folder = temporaryFolder(context, files);
  return { folder, at: (path: string) => join(folder, 'c', path) };
}

async function check(folder: string) {
  const stderr = collectOutput();
  const code = await main(['check', '--content', join(folder, 'c')], collectOutput(), stderr);
  return { code, stderr: stderr.text().replaceAll(`${folder}/`, '') };
}

test('settings that are a link out of the folder are refused, and nothing of what they lead to is shown', async (context) => {
  const { folder, at } = content(context);
  rmSync(at('archive.yaml'));
  symlinkSync('../elsewhere/secret.yaml', at('archive.yaml'));
  const { code, stderr } = await check(folder);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^c\/archive\.yaml:1 {2}is a link that leads out of its folder {2}→ put the file itself there$/m,
  );
  await runBuild(join(folder, 'c'));
  assert.ok(!existsSync(at('site')));
});

test('settings may be a link within the folder', async (context) => {
  const { folder, at } = content(context);
  mkdirSync(at('settings'));
  writeFileSync(at('settings/a.yaml'), 'title: Archiv\n');
  rmSync(at('archive.yaml'));
  symlinkSync('settings/a.yaml', at('archive.yaml'));
  assert.doesNotMatch((await check(folder)).stderr, /archive\.yaml/);
});

for (const file of ['archive.yaml', 'register.yaml', 'stories.yaml', 'sections.yaml', 'found-stories.jsonl']) {
  test(`a pipe in the place of ${file} is said, and not waited for`, async (context) => {
    const { folder, at } = content(context);
    rmSync(at(file), { force: true });
    execFileSync('mkfifo', [at(file)]);
    assert.match((await check(folder)).stderr, /is no plain file \(a folder, a device or a pipe\)/);
  });
}

test('a pipe in the place of the journal ends a build with a word', async (context) => {
  const { folder, at } = content(context);
  mkdirSync(at('raw'));
  writeFileSync(at('raw/a.txt'), 'Der Brief\n\nEr kam am Morgen und ging am Abend wieder.\n');
  execFileSync('mkfifo', [at('journal.jsonl')]);
  await assert.rejects(runBuild(join(folder, 'c')), /journal\.jsonl cannot be read \(is no plain file/);
});

test('a cache is written through no link, neither that of its folder nor that of a file', (context) => {
  const { folder, at } = content(context);
  symlinkSync('../elsewhere', at('.nachlese'));
  assert.ok(keep(at('.'), 'hashes', 'v', [Buffer.from('one')]));
  assert.deepEqual(readdirSync(join(folder, 'elsewhere')), ['secret.yaml']);
  symlinkSync('../../elsewhere/secret.yaml', at(`.nachlese/other.${process.pid}`));
  assert.ok(keep(at('.'), 'other', 'v', [Buffer.from('two')]));
  assert.equal(readFileSync(join(folder, 'elsewhere/secret.yaml'), 'utf8'), files['elsewhere/secret.yaml']);
  assert.equal(readKept(at('.'), 'other', 'v').kind, 'found');
});

test('the folder for what is half written is no link', async (context) => {
  const { folder, at } = content(context);
  mkdirSync(at('raw'));
  writeFileSync(at('raw/a.txt'), 'Der Brief\n\nEr kam am Morgen und ging am Abend wieder.\n');
  symlinkSync('../elsewhere', at('.ingest'));
  await assert.rejects(
    runBuild(join(folder, 'c')),
    /\.ingest is a link, and nothing is written where it leads: remove it/,
  );
  assert.deepEqual(readdirSync(join(folder, 'elsewhere')), ['secret.yaml']);
});

for (const forged of ['null', '{}', '[1]', '{', '[["raw/a.txt"]]']) {
  test(`hashes that somebody forged as ${forged} are as good as none`, (context) => {
    const { at } = content(context);
    keep(at('.'), 'hashes', 'sums-1', [Buffer.from(forged)]);
    const kept = readKept(at('.'), 'hashes', 'sums-1');
    assert.ok(kept.kind === 'found' && crc32(kept.bytes) === crc32(Buffer.from(forged))); // the check sum is right
    assert.doesNotThrow(() => recallHashes(at('.')));
  });
}
