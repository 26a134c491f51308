// Two runs of ingest never write into one folder; a lock that nobody holds any more stops nobody.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { takeLock } from '../../src/ingest/lock.ts';
import { withContent } from './a-content-folder.ts';

const text = 'Hafen offen\n\nDer Hafen der Stadt ist nach dem langen Streik der Lotsen seit dem Morgen wieder offen.';
const lock = '.ingest/lock';
const noProcess = 4_194_305; // above the highest number that Linux gives
const longAgo = new Date('2001-01-01');

test('a folder that a living process has locked is refused, with its number and the cure', async () => {
  await withContent({ 'raw/a.txt': text, [lock]: `${process.ppid} ${hostname()}` }, async ({ path }) => {
    await assert.rejects(ingestContent(path), {
      name: 'UsageError',
      message: `another ingest is at work in this folder (process ${process.ppid} on ${hostname()}): wait for its end, or remove ${path}/${lock} if there is none`,
    });
  });
});

test('a run with nothing to write needs no lock', async () => {
  await withContent({ 'raw/a.txt': text }, async ({ path, put }) => {
    await ingestContent(path);
    put(lock, `${process.ppid} ${hostname()}`);

    assert.equal((await ingestContent(path)).totals.unchanged, 1);
  });
});

test('the lock of a process that is there no more is taken over, with what it left half written', async () => {
  const files = { 'raw/a.txt': text, [lock]: `${noProcess} ${hostname()}`, '.ingest/half-written': '---\ntit' };
  await withContent(files, async ({ path }) => {
    assert.equal((await ingestContent(path)).totals.new, 1);
    assert.ok(!existsSync(join(path, '.ingest')));
  });
});

test('the lock of another machine counts while it shows signs of life', async () => {
  await withContent({ 'raw/a.txt': text, [lock]: '17 anderswo' }, async ({ path }) => {
    await assert.rejects(ingestContent(path), { name: 'UsageError' });
    utimesSync(join(path, lock), longAgo, longAgo);
    assert.equal((await ingestContent(path)).totals.new, 1);
  });
});

test('only one can hold a lock, and the next one can when it is let go', async () => {
  await withContent({}, async ({ path }) => {
    const first = takeLock(path);
    assert.throws(() => takeLock(path), { name: 'UsageError' });
    first.release();
    assert.ok(!existsSync(join(path, '.ingest')));
    takeLock(path).release();
  });
});

test('a lock that another run has taken over is not removed', async () => {
  await withContent({}, async ({ path, put, read }) => {
    const first = takeLock(path);
    put(lock, '17 anderswo');
    first.release();
    assert.equal(read(lock), '17 anderswo');
  });
});

test('a lock without a name in it stops a run for a moment only', async () => {
  await withContent({ 'raw/a.txt': text, [lock]: '' }, async ({ path }) => {
    await assert.rejects(ingestContent(path), {
      message: `another ingest is at work in this folder: wait for its end, or remove ${path}/${lock} if there is none`,
    });
    const before = new Date(Date.now() - 60_000);
    utimesSync(join(path, lock), before, before);
    assert.equal((await ingestContent(path)).totals.new, 1);
    assert.ok(!existsSync(join(path, '.ingest')));
  });
});

test('where no byte can be written, every original says so, and nothing stays behind', async () => {
  await withContent({ 'raw/a.txt': text, 'raw/b.txt': `${text} Das sagte ein Sprecher.` }, async ({ path, put }) => {
    put('archive.yaml', 'title: Archiv');
    const ingest = `import { main } from './src/cli.ts'; process.exitCode = await main(process.argv.slice(1))`;
    const call = ['--import', 'tsx', '--input-type=module', '--eval', ingest, 'ingest', '--content', path];
    // A limit of 0 bytes for each file is like a full disk: a file can be made, and not be filled.
    const { stderr, status } = spawnSync('sh', ['-c', 'ulimit -f 0 && exec "$@"', 'sh', process.execPath, ...call], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      encoding: 'utf8',
    });

    assert.equal(status, 1, stderr);
    assert.match(stderr, /raw\/a\.txt:1 {2}EFBIG.*\n.*raw\/b\.txt:1 {2}EFBIG/);
    assert.doesNotMatch(stderr, /another ingest/);
    assert.ok(!existsSync(join(path, '.ingest')));
  });
});
