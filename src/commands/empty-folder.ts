// Refuses to write where something is already.
import { lstatSync, readdirSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import { isInside } from '../content/inside.ts';
import { UsageError } from '../problem.ts';

/** Throws a UsageError unless a folder is empty or not there; `option` is the way to name another one. */
export function refuseFilled(folder: string, option: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return;
  const names = attempt(() => readdirSync(folder));
  if (names instanceof Error) throw new UsageError(`${folder} is no folder: name another one with ${option}`);
  if (names.length > 0) throw new UsageError(`${folder} is not empty: name another folder with ${option}`);
}

/** Throws a UsageError where a folder lies in one of the others, or one of them in it. */
export function refuseWithin(folder: string, others: readonly string[], option: string): void {
  const other = others.find((one) => isInside(folder, one) || isInside(one, folder));
  if (other !== undefined)
    throw new UsageError(`${folder} and ${other} lie within each other: name another folder with ${option}`);
}
