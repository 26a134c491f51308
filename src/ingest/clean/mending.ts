// Mends a text by a list of patterns, and counts what was mended.
import { type Repair, shownLines } from '../repair.ts';

/** One kind of damage, what it looks like, and what is put in its place. */
export interface Mending {
  readonly what: string;
  readonly pattern: RegExp;
  readonly put: (found: string) => string;
}

export interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Does all mendings in their order; damage that is not there is not counted. */
export function mend(text: string, mendings: readonly Mending[]): Mended {
  const repairs: Repair[] = [];
  let mended = text;
  for (const { what, pattern, put } of mendings) {
    let count = 0;
    mended = mended.replace(pattern, (found) => {
      count++;
      return put(found);
    });
    if (count > 0) repairs.push({ what, count });
  }
  return { text: mended, repairs };
}

/** Repairs of several stages as one list: each kind once, where it stood first. */
export function merged(repairs: readonly Repair[]): readonly Repair[] {
  const kinds = new Map<string, Repair>();
  for (const repair of repairs) kinds.set(repair.what, together(kinds.get(repair.what), repair));
  return [...kinds.values()].filter(({ count }) => count > 0);
}

function together(before: Repair | undefined, repair: Repair): Repair {
  if (before === undefined) return repair;
  const { what, count, lines = [] } = repair;
  const both = shownLines([...(before.lines ?? []), ...lines]);
  return { what, count: before.count + count, ...(both.length > 0 && { lines: both }) };
}
