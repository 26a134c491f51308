// Builds a folder beside the one it replaces, so that nobody ever sees half of it.
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { realPath } from '../content/inside.ts';
import { UsageError } from '../problem.ts';

/** How folders that were replaced stand by, so that few files must be written when they are used again. */
export interface StandBy {
  /** The name under which one may stand by. */
  readonly name: string | undefined;
  /** Called when the new folder is in its place: the name under which the old one shall stand by, or undefined for never. */
  settle(): string | undefined;
}

const neverAgain: StandBy = { name: undefined, settle: () => undefined };

/**
 * Lets `fill` write into a new folder and puts that in the place of `folder`, which must be missing, empty, or hold a
 * file named `marker`: what others put somewhere is never deleted. When `fill` fails, the old folder stays. `isUsed` says
 * that the new folder is the one that stood by, with all that it held. Returns what `fill` does.
 */
export async function replaceFolder<Filled>(
  folder: string,
  marker: string,
  fill: (newFolder: string, isUsed: boolean) => Promise<Filled>,
  standBy: StandBy = neverAgain,
): Promise<Filled> {
  const target = realPath(folder);
  const refusal = obstacle(target, folder, marker);
  if (refusal !== undefined) throw new UsageError(`${folder} ${refusal}`);
  await clearBeside(target, standBy.name);
  const [next, previous] = [besides(target, process.pid, 'next'), besides(target, process.pid, 'previous')];
  const isUsed = standBy.name !== undefined && useAgain(besides(target, standBy.name, 'spare'), next);
  const made = attempt(() => {
    mkdirSync(dirname(target), { recursive: true });
    if (!isUsed) mkdirSync(next);
  });
  if (made instanceof Error) throw explained(`nothing can be written beside ${folder}`, made);
  const filled = await fill(next, isUsed).catch(async (error) => {
    await rm(next, { recursive: true, force: true });
    throw error;
  });
  exchange(next, target, previous, folder);
  const name = standBy.settle();
  if (name !== undefined && existsSync(previous)) lay(previous, besides(target, name, 'spare'));
  else await rm(previous, { recursive: true, force: true });
  return filled;
}

/** With its cure, where somebody must do something about the folder; a full disk says so itself. */
function explained(what: string, error: Error): Error {
  const cure = 'code' in error ? cures.get(String(error.code)) : undefined;
  if (cure === undefined) return error;
  return new UsageError(`${what} (${error.message.split(',')[0]}): ${cure}, or name another with --out DIR`);
}

const cures = new Map([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOENT'].map((code) => [code, 'make the folder above it writable'] as const),
  ...['EBUSY', 'EXDEV'].map((code) => [code, 'it is a volume of its own, so use a folder in it'] as const),
]);

/**
 * Node cannot exchange two folders in one call, so that for some microseconds neither is there; nothing else runs between
 * the two. When the new one cannot be moved, the old one comes back.
 */
function exchange(next: string, target: string, previous: string, shownAs: string): void {
  const wasThere = existsSync(target);
  const moved = attempt(() => {
    if (wasThere) renameSync(target, previous);
    renameSync(next, target);
  });
  if (!(moved instanceof Error)) return;
  if (wasThere && !existsSync(target)) renameSync(previous, target);
  rmSync(next, { recursive: true, force: true });
  throw explained(`${shownAs} cannot be replaced`, moved);
}

const ignored = '.gitignore'; // no site of ours has one

/** Git does not see it: it is a folder beside the editor's own. */
function lay(previous: string, spare: string): void {
  writeFileSync(join(previous, ignored), '*\n');
  renameSync(previous, spare);
}

/** Whether it was there. */
function useAgain(spare: string, next: string): boolean {
  const failure = attempt(() => {
    renameSync(spare, next);
    rmSync(join(next, ignored), { force: true });
  });
  return !(failure instanceof Error);
}

/** Why a folder may not be replaced, with the cure; undefined where it may. */
function obstacle(target: string, shownAs: string, marker: string): string | undefined {
  if (existsSync(target)) {
    if (!statSync(target).isDirectory()) return 'is a file: name a folder with --out DIR';
    if (readdirSync(target).length === 0 || existsSync(join(target, marker))) return undefined;
    return 'holds files that Nachlese did not write: name another folder with --out DIR, or empty it';
  }
  if (!statSync(nearestAbove(target)).isDirectory()) return 'lies below a file: name a folder with --out DIR';
  const isDeadLink = lstatSync(shownAs, { throwIfNoEntry: false }) !== undefined;
  return isDeadLink ? 'is a link to nothing: name a folder with --out DIR' : undefined;
}

function nearestAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) ? above : nearestAbove(above);
}

type Role = 'next' | 'previous' | 'spare';

/** "/a/site" → "/a/.site.nachlese-4711.next": no name that anybody else would choose, with the process that made it. */
function besides(target: string, owner: number | string, role: Role): string {
  return join(dirname(target), `.${basename(target)}.nachlese-${owner}.${role}`);
}

/** Puts back or removes what runs left that were killed. What a living run is working on stays, and what stands by. */
async function clearBeside(target: string, standsBy: string | undefined): Promise<void> {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const left = /^\.(?<site>.+)\.nachlese-(?<owner>[\da-f]+)\.(?<role>next|previous|spare)$/.exec(name)?.groups;
    if (left?.site !== basename(target)) continue;
    if (left.role === 'spare' ? left.owner === standsBy : isAlive(Number(left.owner))) continue;
    if (left.role === 'previous' && !existsSync(target)) await rename(join(folder, name), target);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  if (id === process.pid) return false; // a number that came round again, and not one of ours
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
