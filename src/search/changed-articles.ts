// Compares the articles of an archive with those that its index has.
import type { KeptIndex } from './index-state.ts';
import type { SegmentOrder } from './segment-order.ts';

export interface ChangedArticles<Row> {
  /** All articles: those of the main segment, which is 0, and those that are new since, in segment 1. */
  readonly order: SegmentOrder;
  readonly hot: readonly Row[];
  /** The numbers of articles of the main segment that are no more. */
  readonly gone: readonly number[];
}

/** An article of the main segment that has changed its place among the others is a new one. */
export function changedArticles<Row extends { readonly key: string }>(
  rows: readonly Row[],
  keys: KeptIndex['main']['keys'],
): ChangedArticles<Row> {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const hot: Row[] = [];
  const gone: number[] = [];
  let next = 0; // article of the main segment
  const order = rows.map((row) => {
    const article = numbers.get(row.key) ?? -1;
    if (article < next) return { segment: 1, article: hot.push(row) - 1 };
    for (; next < article; next++) gone.push(next);
    next = article + 1;
    return { segment: 0, article };
  });
  for (; next < keys.length; next++) gone.push(next);
  return { order, hot, gone };
}
