// Checks each entry of a list by itself, so that a mistake in one leaves the others.
import { checkShape, type z } from '../config/schema.ts';
import type { Place, Problem } from '../problem.ts';

/** An entry that is right, and where it stands in its list. */
export interface PlacedEntry<Entry> {
  readonly index: number;
  readonly entry: Entry;
}

export interface CheckedEntries<Entry> {
  readonly entries: readonly PlacedEntry<Entry>[];
  readonly problems: readonly Problem[];
}

/** Those entries that have the shape, and what is wrong with the others; an unknown key is a problem, but its entry counts. */
export function checkEntries<Shape extends z.ZodType>(
  shape: Shape,
  list: readonly unknown[],
  placeOf: (path: readonly PropertyKey[]) => Place,
): CheckedEntries<z.output<Shape>> {
  const checked = list.map((one, index) => {
    const { value, problems } = checkShape(shape, one ?? {}, (path) => placeOf([index, ...path]));
    return { entries: value === undefined ? [] : [{ index, entry: value }], problems };
  });
  return {
    entries: checked.flatMap(({ entries }) => entries),
    problems: checked.flatMap(({ problems }) => problems),
  };
}
