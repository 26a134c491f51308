// Keys of the names of many articles, each made once, and how many articles have each.

/** A name stands in many articles. */
export function rememberedKeys(keyOf: (name: string) => string): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    keys.set(name, key);
    return key;
  };
}

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
