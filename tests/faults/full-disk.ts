// A disk that is full: files that may not grow, as the system limits them, and a real one in memory where that is allowed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { buildParameters, run, runWithin } from './run-program.ts';
import { aChangedArchive, assertEnded } from './undisturbed.ts';

/** In blocks of 512 bytes: from one that stops the first article to one that stops the last large file. */
const limits = [0, 20];

/** No file of a build may grow beyond a size: each write fails at another place. */
export async function withoutRoom(root: string): Promise<void> {
  const { folder, assertOldSite, assertMended } = await aChangedArchive(root, 4);
  const codes: (number | undefined)[] = [];
  for (const limit of limits) {
    const ended = await runWithin(`ulimit -f ${limit}`, buildParameters(folder));
    assertEnded(ended, [0, 1]);
    if (ended.code !== 0) assertOldSite();
    codes.push(ended.code);
  }
  assert.ok(codes.includes(1), 'no limit was felt');
  await assertMended();
}

const room = [0, 100, 400, 1600]; // kB beside what is there

/** The same on a file system that is full; false where none can be mounted. */
export async function onFullDisk(root: string): Promise<boolean> {
  const disk = join(root, 'disk');
  mkdirSync(disk);
  const mount = (options: string) => spawnSync('mount', [...options.split(' '), disk]).status === 0;
  if (!mount('-t tmpfs -o size=64m tmpfs')) return false;
  let failed = 0;
  try {
    for (const left of room) {
      const { folder, assertOldSite, assertMended } = await aChangedArchive(disk, 4);
      const { blocks, bfree, bsize } = statfsSync(disk);
      assert.ok(mount(`-o remount,size=${Math.ceil(((blocks - bfree) * bsize) / 1024) + left}k`));
      const ended = await run(buildParameters(folder));
      assertEnded(ended, [0, 1]);
      if (ended.code !== 0) {
        failed++;
        assertOldSite();
      }
      assert.ok(mount('-o remount,size=64m'));
      await assertMended();
      for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
    }
  } finally {
    spawnSync('umount', [disk]);
  }
  assert.ok(failed > 0, 'no disk was full');
  return true;
}
