// Which articles have to do with one another, and why: they name the same, the rarer the better, at about the same time.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { registerKinds } from '../article/register-kind.ts';
import type { RegisterEntry, Registers } from './registers.ts';

export interface Related {
  readonly article: Article;
  /** What both name, the rarest first: the reason. */
  readonly shared: readonly RegisterEntry[];
}

const mostRelated = 5;
const mostReasons = 2;
const widest = 60; // articles on each side in time: of a name that stands in thousands only the nearest are looked at
const rare = 12; // articles: one more frequent name alone is no reason

/** For each article the best related ones, of two equal ones the nearer in the order of the archive. */
export function findRelated(archive: Archive, registers: Registers): (article: Article) => readonly Related[] {
  const places = new Map(archive.articles.map((article, place) => [article.slug, place]));
  const placesOf = new Map<RegisterEntry, readonly number[]>();
  const occurrences = (entry: RegisterEntry) => {
    const known = placesOf.get(entry) ?? entry.articles.map(({ slug }) => places.get(slug) ?? 0);
    placesOf.set(entry, known);
    return known;
  };
  return (article) => {
    const place = places.get(article.slug) ?? 0;
    const found = new Map<number, { weight: number; readonly shared: RegisterEntry[] }>();
    for (const entry of telling(registers, article)) {
      const all = occurrences(entry);
      const weight = rarity(entry, archive.articles.length);
      for (const other of nearest(all, place)) {
        const candidate = found.get(other) ?? { weight: 0, shared: [] };
        found.set(other, candidate);
        candidate.weight += weight;
        candidate.shared.push(entry);
      }
    }
    const best = [...found]
      .filter(([, { shared }]) => shared.length > 1 || shared.some(({ articles }) => articles.length <= rare))
      .sort(([a, one], [b, other]) => other.weight - one.weight || Math.abs(a - place) - Math.abs(b - place) || a - b);
    return best.slice(0, mostRelated).flatMap(([other, { shared }]) => {
      const related = archive.articles[other];
      return related === undefined ? [] : [{ article: related, shared: reasons(shared) }];
    });
  };
}

/** What an article names, but its sources, which say nothing of what it is about. */
function telling(registers: Registers, article: Article): readonly RegisterEntry[] {
  const kinds = registerKinds.filter((kind) => kind !== 'sources');
  return kinds.flatMap((kind) => registers.entriesOf(article, kind)).filter(({ articles }) => articles.length > 1);
}

/** Inverse document frequency, rounded: logarithms differ in their last digits from machine to machine. */
function rarity({ articles }: RegisterEntry, total: number): number {
  return Math.round(64 * Math.log2(1 + total / articles.length)) / 64;
}

/** The places around one, without itself. */
function nearest(places: readonly number[], place: number): readonly number[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - widest), low + widest + 1).filter((other) => other !== place);
}

/** Washington the person and Washington the place are one reason. */
function reasons(shared: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const rarestFirst = [...shared].sort((one, other) => one.articles.length - other.articles.length);
  const byName = new Map(rarestFirst.toReversed().map((entry) => [entry.name, entry]));
  return rarestFirst.filter((entry) => byName.get(entry.name) === entry).slice(0, mostReasons);
}
