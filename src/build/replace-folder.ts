// Builds a folder beside the one it replaces, so that nobody ever sees half of it.
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { realPath } from '../content/inside.ts';
import { UsageError } from '../problem.ts';

/**
 * Lets `fill` write into a new folder and puts that in the place of `folder`, which must be missing, empty, or hold a
 * file named `marker`: what others put somewhere is never deleted. When `fill` fails, the old folder stays.
 */
export async function replaceFolder(
  folder: string,
  marker: string,
  fill: (newFolder: string) => Promise<void>,
): Promise<void> {
  const target = realPath(folder);
  const refusal = obstacle(target, folder, marker);
  if (refusal !== undefined) throw new UsageError(`${folder} ${refusal}`);
  await clearAfterTheDead(target);
  const [next, previous] = [besides(target, process.pid, 'next'), besides(target, process.pid, 'previous')];
  await mkdir(next, { recursive: true });
  try {
    await fill(next);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(target)) await rename(target, previous);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
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

/** "/a/site" → "/a/.site.nachlese-4711.next": no name that anybody else would choose, with the process that made it. */
function besides(target: string, process: number, role: 'next' | 'previous'): string {
  return join(dirname(target), `.${basename(target)}.nachlese-${process}.${role}`);
}

/** Puts back or removes what runs left that were killed. What a living run is working on stays. */
async function clearAfterTheDead(target: string): Promise<void> {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const left = /^\.(?<site>.+)\.nachlese-(?<process>\d+)\.(?<role>next|previous)$/.exec(name)?.groups;
    if (left?.site !== basename(target) || isAlive(Number(left.process))) continue;
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
