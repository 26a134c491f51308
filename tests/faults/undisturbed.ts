// What is asked after every fault: the program said what was wrong, the site before is there, and nothing is lost.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf } from '../unit/a-content-folder.ts';
import { filesOf } from '../unit/build-again.ts';
import { buildParameters, type EndedRun, run } from './run-program.ts';
import { changeArchive, writeSmallArchive } from './small-archive.ts';

/** A folder with an archive, its site, and a change since. */
export interface ChangedArchive {
  readonly folder: string;
  /** Asks that the site is as it was before the change. */
  assertOldSite(): void;
  /** Builds once more, undisturbed, and asks that all is as if nothing had ever gone wrong. */
  assertMended(): Promise<void>;
}

const articles = 3;

/** In an empty folder. The change of some numbers brings an original too (small-archive.ts). */
export async function aChangedArchive(root: string, change: number): Promise<ChangedArchive> {
  const [folder, twin] = [join(root, 'archive'), join(root, 'twin')];
  mkdirSync(folder);
  writeSmallArchive(folder, articles);
  assertEnded(await run(buildParameters(folder)), [0]);
  const before = filesOf(join(folder, 'site'));
  changeArchive(folder, change);
  cpSync(folder, twin, { recursive: true, filter: (path) => !/\/site$|\.nachlese/.test(path) });
  return {
    folder,
    assertOldSite: () => assertSameFiles(filesOf(join(folder, 'site')), before),
    async assertMended() {
      assertEnded(await run(buildParameters(folder)), [0]);
      assertEnded(await run(buildParameters(twin)), [0]);
      assertSameFiles(filesOf(join(folder, 'site')), filesOf(join(twin, 'site')));
      assert.deepEqual(contentOf(folder), contentOf(twin));
      assertNothingLeft(folder);
    },
  };
}

/** Nothing half done stands beside the site, but the one folder that stands by. */
export function assertNothingLeft(folder: string): void {
  const left = readdirSync(folder).filter((name) => /\.nachlese-.*(?:next|previous)$|^\.ingest$/.test(name));
  assert.deepEqual(left, []);
}

/** A run may fail, in words: never as a bug with a stack. */
export function assertEnded({ code, words }: EndedRun, codes: readonly number[]): void {
  assert.ok(code !== undefined && codes.includes(code), `code ${code}: ${words}`);
  assert.doesNotMatch(words, /bug in Nachlese|\n {4}at /);
  assert.ok(code === 0 || words !== '', 'failed without a word');
}

export function assertSameFiles(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): void {
  assert.deepEqual([...found.keys()], [...expected.keys()]);
  for (const [file, bytes] of expected) assert.ok(found.get(file) === bytes, `${file} differs`);
}

function contentOf(folder: string) {
  return Object.entries(contentsOf(folder)).filter(([file]) => !file.startsWith('site/'));
}
