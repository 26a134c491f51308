// The keys of the names of many articles: a number for each, and how many articles have it.
import type { NumberRows } from './number-rows.ts';

export interface NumberedKeys {
  /** Each once. */
  readonly keys: readonly string[];
  /** The place of the key of each name in that list. */
  readonly ofNames: Uint32Array;
}

/** Several names may have one key. */
export function numberKeys(keysOfNames: readonly string[]): NumberedKeys {
  const places = new Map<string, number>();
  const ofNames = Uint32Array.from(keysOfNames, (key) => {
    const place = places.get(key) ?? places.size;
    if (place === places.size) places.set(key, place);
    return place;
  });
  return { keys: [...places.keys()], ofNames };
}

/** How many articles have each key; `others` stand in one more. */
export function countKeys(
  keysOfNames: readonly string[],
  ofArticles: NumberRows,
  others: readonly string[],
): ReadonlyMap<string, number> {
  const { keys, ofNames } = numberKeys(keysOfNames);
  const numbers = new Uint32Array(keys.length);
  const noted = new Uint32Array(keys.length); // the last article that has it, from 1
  for (let article = 0; article < ofArticles.ends.length; article++) {
    ofArticles.forEachIn(article, (name) => {
      const key = ofNames[name] ?? 0;
      if (noted[key] === article + 1) return;
      noted[key] = article + 1;
      numbers[key] = (numbers[key] ?? 0) + 1;
    });
  }
  const counts = new Map(keys.map((key, place) => [key, numbers[place] ?? 0]));
  for (const key of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
