// Builds a folder beside the one it replaces, so that nobody ever sees half of it.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
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
  const target = resolve(folder);
  const isForeign = existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, marker));
  if (isForeign) {
    throw new UsageError(
      `${folder} holds files that Nachlese did not write: name another folder with --out DIR, or empty it`,
    );
  }
  const [next, previous] = [`${target}.next`, `${target}.previous`];
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  try {
    await fill(next);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
}

/** Whether a folder lies inside another one, or is the same. */
export function isInside(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
