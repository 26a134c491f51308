// Writes the files of a new folder, all or none.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { realPath } from '../content/inside.ts';
import { UsageError } from '../problem.ts';
import type { NewFile } from './new-archive.ts';

/** Throws a UsageError where a folder holds files, or is none; a repository of git in which nothing is yet is as good as empty. */
export function refuseUsed(folder: string): void {
  if (folder === '') throw new UsageError('the folder has no name: name one that is not there yet');
  const found = attempt(() => lstatSync(folder, { throwIfNoEntry: false }));
  if (found instanceof Error) throw unmakeable(folder, found);
  if (found === undefined) return;
  if (found.isSymbolicLink() && !existsSync(folder)) throw new UsageError(`${folder} is a link that leads nowhere`);
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is a file: name a folder that is not there yet`);
  if (strangersIn(folder).length === 0) return;
  throw new UsageError(`${folder} holds files already: name a folder that is empty, or not there yet`);
}

function strangersIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== '.git');
}

/**
 * Makes a folder with files. One that is there keeps its place, for somebody may stand in it: what was written hidden in it is
 * moved up, and removed again where that fails.
 */
export function writeNewFolder(folder: string, files: readonly NewFile[]): void {
  refuseUsed(folder);
  const target = realPath(folder);
  const isThere = existsSync(target);
  const hidden = attempt(() => hiddenFolder(target, isThere));
  if (hidden instanceof Error) throw unmakeable(folder, hidden);
  const unfinished = join(hidden, 'archive'); // for the hidden folder may be read by nobody else
  const moved: string[] = [];
  try {
    mkdirSync(unfinished);
    for (const file of files) write(unfinished, file);
    if (!isThere) renameSync(unfinished, target);
    else for (const name of readdirSync(unfinished)) moveUp(name, unfinished, target, moved);
  } catch (error) {
    for (const path of moved) rmSync(path, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(hidden, { recursive: true, force: true });
  }
}

function unmakeable(folder: string, { message }: Error): UsageError {
  return new UsageError(`${folder} cannot be made (${message}): name a folder where you may write`);
}

function hiddenFolder(target: string, isThere: boolean): string {
  mkdirSync(isThere ? target : dirname(target), { recursive: true });
  return mkdtempSync(isThere ? join(target, '.nachlese-init-') : `${target}.nachlese-init-`);
}

function write(folder: string, { path, text, isProgram }: NewFile): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx', mode: isProgram ? 0o755 : 0o644 });
}

function moveUp(name: string, from: string, to: string, moved: string[]): void {
  renameSync(join(from, name), join(to, name));
  moved.push(join(to, name));
}
