// Which names stand most often in some articles.
import type { Article } from '../article/article.ts';
import { numberNames } from './number-names.ts';
import type { RegisterEntry, Registers } from './registers.ts';

export interface CountedEntry {
  readonly entry: RegisterEntry;
  readonly count: number;
}

/** What at least two of some articles name, the most frequent first, so many at most. */
export interface FindMostNamed {
  in(articles: readonly Article[], most: number): readonly CountedEntry[];
  /** In the articles of an entry: most often itself. */
  beside(entry: RegisterEntry, most: number): readonly CountedEntry[];
}

/** For thousands of lists of articles: they are counted by numbers, and only what is told becomes an object. */
export function createMostNamed(registers: Registers): FindMostNamed {
  const { entries, rows } = numberNames(registers);
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = ({ slug }: Article): number => {
    places ??= new Map(registers.archive.articles.map(({ slug }, place) => [slug, place]));
    return places.get(slug) ?? -1;
  };
  const counts = new Uint32Array(entries.length); // for the articles that are looked at
  const found: number[] = [];
  const several: number[] = []; // those that two articles have at least
  const add = (name: number) => {
    const before = counts[name] ?? 0;
    if (before === 0) found.push(name);
    if (before === 1) several.push(name);
    counts[name] = before + 1;
  };
  const entryOf = (name: number): readonly CountedEntry[] => {
    const entry = entries[name];
    return entry === undefined ? [] : [{ entry, count: counts[name] ?? 0 }];
  };
  const mostOf = (some: readonly number[], most: number): readonly CountedEntry[] => {
    for (const place of some) rows.forEachIn(place, add);
    const least = several.length <= most ? 0 : countOfLast(several, counts, most);
    const best = several.filter((name) => (counts[name] ?? 0) >= least).flatMap(entryOf);
    for (const name of found) counts[name] = 0;
    found.length = 0;
    several.length = 0;
    return best.sort(byCount).slice(0, most);
  };
  return {
    in: (articles, most) => mostOf(articles.map(placeOf), most),
    beside: (entry, most) => mostOf(registers.placesOf(entry), most),
  };
}

/** The count of the last of so many names, if the most frequent stand first. */
function countOfLast(names: readonly number[], counts: Uint32Array, most: number): number {
  const sorted = Uint32Array.from(names, (name) => counts[name] ?? 0).sort();
  return sorted[sorted.length - most] ?? 0;
}

function byCount(one: CountedEntry, other: CountedEntry): number {
  return other.count - one.count || (one.entry.slug < other.entry.slug ? -1 : 1);
}
