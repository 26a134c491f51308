// Splits a list into runs of neighbours that belong together: the articles of one day, of one month.

export interface Run<Key, Item> {
  readonly key: Key;
  readonly items: readonly Item[];
}

/** [1, 1, 2, 1] → runs of the keys 1, 2 and 1: the order stays, and nothing is sorted. */
export function groupRuns<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): readonly Run<Key, Item>[] {
  const runs: { readonly key: Key; readonly items: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    // Not last?.key: an undefined key is one too.
    if (last !== undefined && last.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
