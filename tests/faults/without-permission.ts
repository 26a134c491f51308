// Folders that may not be written to, and files that may not be read.
import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../unit/build-again.ts';
import { buildParameters, type EndedRun, run } from './run-program.ts';
import { writeSmallArchive } from './small-archive.ts';
import { aChangedArchive, assertEnded, assertNothingLeft, assertSameFiles } from './undisturbed.ts';

const nobody = 65_534; // nothing is forbidden to root, so that the program must run as somebody else

/** Neither article nor site can be written: the site stays as it is, and the next build does all. */
export async function inReadOnlyFolder(root: string): Promise<void> {
  const { folder, assertOldSite, assertMended } = await aChangedArchive(root, 4);
  setModes(folder, 0o555, 0o444);
  openWay(root);
  assertEnded(await runUnprivileged(buildParameters(folder)), [2]);
  assertOldSite();
  setModes(folder, 0o755, 0o644);
  await assertMended();
}

/** What is all there needs no place to write but that of the site. */
export async function ofReadOnlyContent(root: string): Promise<void> {
  const [content, sites] = [join(root, 'content'), join(root, 'sites')];
  mkdirSync(content);
  writeSmallArchive(content, 2);
  assertEnded(await run(['build', '--quiet', '--content', content, '--out', join(root, 'expected')]), [0]);
  setModes(content, 0o555, 0o444);
  mkdirSync(sites);
  if (isRoot()) chownSync(sites, nobody, nobody);
  openWay(root);
  assertEnded(await runUnprivileged(['build', '--quiet', '--content', content, '--out', join(sites, 'site')]), [0]);
  assertSameFiles(filesOf(join(sites, 'site')), filesOf(join(root, 'expected')));
  setModes(content, 0o755, 0o644);
}

/** An article and an original that nobody may read are named, and all others are there. */
export async function ofUnreadableFiles(root: string): Promise<void> {
  const folder = join(root, 'archive');
  mkdirSync(folder);
  writeSmallArchive(folder, 2);
  for (const file of ['articles/verschlossen.md', 'raw/verschlossen.txt']) {
    writeFileSync(join(folder, file), 'Niemand liest das.\n');
    chmodSync(join(folder, file), 0);
  }
  if (isRoot()) for (const path of [folder, ...pathsIn(folder)]) chownSync(path, nobody, nobody);
  openWay(root);
  const ended = await runUnprivileged(buildParameters(folder));
  assertEnded(ended, [1]);
  for (const file of ['articles/verschlossen.md', 'raw/verschlossen.txt']) assert.ok(ended.words.includes(file), file);
  const pages = [...filesOf(join(folder, 'site')).keys()].filter((file) => /^artikel\/.*\.html$/.test(file));
  assert.equal(pages.length, 3); // two articles and the one text that can be read
  assertNothingLeft(folder);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function runUnprivileged(parameters: readonly string[]): Promise<EndedRun> {
  return run(parameters, isRoot() ? { uid: nobody, gid: nobody } : {});
}

/** Folders of tests are their maker's alone. */
function openWay(root: string): void {
  chmodSync(root, 0o755);
}

function setModes(folder: string, folderMode: number, fileMode: number): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) setModes(path, folderMode, fileMode);
    else chmodSync(path, fileMode);
  }
  chmodSync(folder, folderMode);
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
}
