// Splits long lists into numbered pages.

export interface PageOfList<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly last: number;
  /** The length of the whole list. */
  readonly total: number;
}

/** Cuts a list into pages of at most `size` items; the first page holds the first items, so what is appended changes only the last. */
export function splitList<Item>(items: readonly Item[], size: number): readonly PageOfList<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: items.length,
  }));
}
