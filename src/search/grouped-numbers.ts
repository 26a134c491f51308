// Divides many numbers into groups, without an object for any.

export interface GroupedNumbers {
  /** The numbers of a group, in the order in which they were given. */
  of(group: number): Uint32Array;
}

/** Gives to each call the next number and its group; calls come in the same order every time. */
export type EachGrouped = (see: (group: number, number: number) => void) => void;

/** A counting sort: the numbers are gone through twice. */
export function groupedNumbers(groups: number, each: EachGrouped): GroupedNumbers {
  const starts = new Uint32Array(groups + 1); // where a group begins, and the next one
  each((group) => {
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  });
  for (let group = 0; group < groups; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const all = new Uint32Array(starts[groups] ?? 0);
  each((group, number) => {
    const at = next[group] ?? 0;
    all[at] = number;
    next[group] = at + 1;
  });
  return { of: (group) => all.subarray(starts[group], starts[group + 1]) };
}
