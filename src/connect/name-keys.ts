// Counts the names of many articles.

/** How many articles have a name, by its key. */
export function countKeys(ofArticles: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const keys of ofArticles) {
    for (const [place, key] of keys.entries()) {
      // An article has few names: looking through them is faster than a set.
      if (keys.indexOf(key) === place) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
