// Compares the articles of an archive with those that the segments of its index have.
import type { ArticlePlace, SegmentOrder } from './segment-order.ts';

export interface ChangedArticles<Row> {
  /** All articles: those of the segments, and those that are new in a segment behind them. */
  readonly order: SegmentOrder;
  readonly added: readonly Row[];
  /** Articles of the segments that are no more, and of which no segment says so. */
  readonly gone: readonly ArticlePlace[];
}

/** What a segment is compared by. */
export interface SegmentKeys {
  /** Of its articles, by their numbers. */
  readonly keys: readonly string[];
  /** The articles of segments before that it says are gone. */
  readonly gone: readonly ArticlePlace[];
}

/** An article that has changed its place among the others of its segment is a new one. */
export function changedArticles<Row extends { readonly key: string }>(
  rows: readonly Row[],
  segments: readonly SegmentKeys[],
): ChangedArticles<Row> {
  const isKnownGone = segments.map(() => new Set<number>());
  for (const { segment, article } of segments.flatMap(({ gone }) => gone)) isKnownGone[segment]?.add(article);
  const numbers = segments.map(({ keys }) => new Map(keys.map((key, number) => [key, number])));
  const next = segments.map(() => 0); // article of each segment
  const added: Row[] = [];
  const gone: ArticlePlace[] = [];
  const passBy = (segment: number, until: number) => {
    for (let article = next[segment] ?? 0; article < until; article++)
      if (isKnownGone[segment]?.has(article) !== true) gone.push({ segment, article });
    next[segment] = until;
  };
  const placeOf = (key: string): ArticlePlace | undefined => {
    for (const [segment, articles] of numbers.entries()) {
      const article = articles.get(key);
      if (article === undefined || article < (next[segment] ?? 0)) continue;
      if (isKnownGone[segment]?.has(article) !== true) return { segment, article };
    }
    return undefined;
  };
  const order = rows.map((row) => {
    const place = placeOf(row.key);
    if (place === undefined) return { segment: segments.length, article: added.push(row) - 1 };
    passBy(place.segment, place.article);
    next[place.segment] = place.article + 1;
    return place;
  });
  for (const [segment, { keys }] of segments.entries()) passBy(segment, keys.length);
  return { order, added, gone };
}
