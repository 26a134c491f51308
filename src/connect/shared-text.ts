// Which articles have a text in common: what one article says of another holds for both.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';

/** Other articles in the order of the archive. */
export interface SharedText {
  /** The same article in other words: earlier, later, edited elsewhere. */
  readonly versions: readonly Article[];
  /** A part of the text is the same, word for word. */
  readonly copies: readonly Article[];
}

/** What an article of the archive has in common with others. */
export type FindSharedText = (article: Article) => SharedText;

const none: SharedText = { versions: [], copies: [] };

/** For each article by its slug, where there is any. Names of articles that are not there say nothing. */
export function findSharedText({ articles }: Archive): FindSharedText {
  const naming = articles.filter(({ versions, copies }) => versions.length + copies.length > 0);
  if (naming.length === 0) return () => none;
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const versions = bothWays(naming, places, (article) => article.versions);
  const copies = bothWays(naming, places, (article) => article.copies);
  const named = (some: ReadonlySet<number> = new Set()) =>
    [...some].sort((one, other) => one - other).flatMap((place) => articles[place] ?? []);
  return ({ slug }) => {
    const place = places.get(slug) ?? -1;
    const [ofArticle, copiesOfArticle] = [versions.get(place), copies.get(place)];
    if (ofArticle === undefined && copiesOfArticle === undefined) return none;
    return { versions: named(ofArticle), copies: named(copiesOfArticle) };
  };
}

/** Of each article by its place, where there are any. */
function bothWays(
  naming: readonly Article[],
  places: ReadonlyMap<string, number>,
  namedBy: (article: Article) => readonly string[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const pairs = new Map<number, Set<number>>();
  const add = (one: number, other: number) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  for (const article of naming) {
    for (const slug of namedBy(article)) {
      const [one, other] = [places.get(article.slug), places.get(slug)];
      if (one === undefined || other === undefined || one === other) continue;
      add(one, other);
      add(other, one);
    }
  }
  return pairs;
}
