// Which articles of an archive are the same as when it was last planned, and where they stood then.
import type { Article } from '../article/article.ts';

export interface PlacesBefore {
  /** How many articles there were. */
  readonly count: number;
  /** Of each article of now the place that it had, or `isNew`: the same ones stand in the same order. */
  readonly placeBefore: Int32Array;
  /** Of each article of before the place that it has, or `isGone`. */
  readonly placeNow: Int32Array;
}

export const isNew = -1;
export const isGone = -1;

/** Says of an article something that is the same only if its file is the same byte for byte. */
export type KeyOf = (article: Article) => string;

/** Under what an article is kept: two files may hold the same. */
export function keptKeys(articles: readonly Article[], keyOf: KeyOf): readonly string[] {
  return articles.map((article) => `${keyOf(article)} ${article.slug}`);
}

export function placesBefore(keys: readonly string[], keysBefore: readonly string[]): PlacesBefore {
  const known = new Map<string, number>();
  // Nearly all are where they were, but for what was added or taken away before them.
  const placeBefore = new Int32Array(keys.length).fill(isNew);
  const placeNow = new Int32Array(keysBefore.length).fill(isGone);
  let shift = 0;
  for (const [place, key] of keys.entries()) {
    if (keysBefore[place + shift] !== key) {
      if (known.size === 0) for (const [one, before] of keysBefore.entries()) known.set(before, one);
      const before = known.get(key);
      if (before === undefined) {
        shift--;
        continue;
      }
      shift = before - place;
    }
    placeBefore[place] = place + shift;
    placeNow[place + shift] = place;
  }
  return { count: keysBefore.length, placeBefore, placeNow };
}
