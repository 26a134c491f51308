// The stories of an archive, and which of them an article belongs to.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { Story, StoryRule } from '../article/story.ts';

export interface Stories {
  /** Those with the newest articles first. */
  readonly all: readonly Story[];
  of(article: Article): readonly Story[];
}

/** Stories as the editor names them; articles that are not there are left out, and stories without any. */
export function arrangeStories({ articles }: Archive, rules: readonly StoryRule[]): Stories {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const placesOf = (rule: StoryRule) =>
    [...new Set(rule.articles)].flatMap((slug) => places.get(slug) ?? []).sort((one, other) => one - other);
  const placed = rules
    .map((rule) => ({ rule, places: placesOf(rule) }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => lastOf(other.places) - lastOf(one.places) || (one.rule.slug < other.rule.slug ? -1 : 1));
  const all = placed.map(({ rule, places }): Story => {
    return { ...rule, articles: places.flatMap((place) => articles[place] ?? []) };
  });
  const ofArticle = new Map<string, Story[]>();
  for (const story of all)
    for (const { slug } of story.articles) ofArticle.set(slug, [...(ofArticle.get(slug) ?? []), story]);
  return { all, of: ({ slug }) => ofArticle.get(slug) ?? [] };
}

function lastOf(places: readonly number[]): number {
  return places.at(-1) ?? -1;
}
