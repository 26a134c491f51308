// Which files have changed, as `nachlese dev` hears of it.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { watchFolders } from '../../src/build/watch-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('follows a folder of own layouts that comes, goes and comes again, and nothing beside it', async (context) => {
  const [folder, before] = [temporaryFolder(context, { 'content/a.md': 'a' }), process.cwd()];
  process.chdir(folder);
  const heard = new Set<string>();
  const watching = await watchFolders({ folders: ['content'], mayCome: ['layouts'] }, (paths) => {
    for (const path of paths) heard.add(path);
  });
  try {
    mkdirSync('layouts');
    writeFileSync('layouts/a.tsx', 'a');
    await hears(heard, 'layouts/a.tsx');
    rmSync('layouts', { recursive: true });
    await hears(heard, 'layouts/a.tsx');
    for (const path of ['content/.hidden', 'content/manifest-sha256.txt', 'top.md']) writeFileSync(path, 'b');
    mkdirSync('layouts');
    writeFileSync('layouts/a.tsx', 'b');
    await hears(heard, 'layouts/a.tsx');
    writeFileSync('content/a.md', 'b');
    await hears(heard, 'content/a.md');
    assert.deepEqual(
      [...heard].filter((path) => path !== 'layouts'),
      [],
    );
  } finally {
    await watching.close();
    process.chdir(before);
  }
});

/** Waits until a path was heard of, and forgets it. */
async function hears(heard: Set<string>, path: string): Promise<void> {
  while (!heard.has(path)) await pause(20);
  await pause(200); // an editor's last word
  heard.delete(path);
}
