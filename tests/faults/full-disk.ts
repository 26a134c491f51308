// A disk that is full: files that may not grow, as the system limits them, and a real one in memory where that is allowed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildParameters, run, runWithin } from './run-program.ts';
import { writeSmallArchive } from './small-archive.ts';
import { aChangedArchive, assertEnded } from './undisturbed.ts';

/** In blocks of 512 bytes: from one that stops the first article to one that stops the last large file. */
const limits = [0, 20];

/** No file of a build may grow beyond a size: each write fails at another place. */
export async function withoutRoom(root: string): Promise<void> {
  const { folder, assertOldSite, assertMended } = await aChangedArchive(root, 4);
  for (const limit of limits) {
    const ended = await runWithin(`ulimit -f ${limit}`, buildParameters(folder));
    assertEnded(ended, [0, 1]);
    if (ended.code !== 0) assertOldSite();
  }
  await assertMended();
}

const sizes = [100, 500, 1000, 2000, 4000]; // kB

/** The same on a file system that is full; false where none can be mounted. */
export async function onFullDisk(root: string): Promise<boolean> {
  const disk = join(root, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status !== 0) return false;
  try {
    for (const size of sizes) {
      const folder = join(disk, 'archive');
      mkdirSync(folder);
      writeSmallArchive(folder, 3);
      spawnSync('mount', ['-o', `remount,size=${size}k`, disk]);
      assertEnded(await run(buildParameters(folder)), [0, 1]);
      spawnSync('mount', ['-o', 'remount,size=64m', disk]);
      assertEnded(await run(buildParameters(folder)), [0]);
      rmSync(folder, { recursive: true });
    }
    return true;
  } finally {
    spawnSync('umount', [disk]);
  }
}
