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
  const versions = bothWays(articles, (article) => article.versions);
  const copies = bothWays(articles, (article) => article.copies);
  if (versions.size === 0 && copies.size === 0) return () => none;
  const places = new Map(articles.map(({ slug }, index) => [slug, index]));
  const placeOf = (slug: string) => places.get(slug) ?? articles.length;
  const named = (slugs: ReadonlySet<string> = new Set()) =>
    [...slugs]
      .map(placeOf)
      .sort((a, b) => a - b)
      .flatMap((index) => articles[index] ?? []);
  return ({ slug }) => ({ versions: named(versions.get(slug)), copies: named(copies.get(slug)) });
}

function bothWays(
  articles: readonly Article[],
  namedBy: (article: Article) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(articles.map(({ slug }) => slug));
  const pairs = new Map<string, Set<string>>();
  const add = (one: string, other: string) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  for (const article of articles) {
    for (const other of namedBy(article)) {
      if (other === article.slug || !known.has(other)) continue;
      add(article.slug, other);
      add(other, article.slug);
    }
  }
  return pairs;
}
