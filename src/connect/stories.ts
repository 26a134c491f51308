// The stories of an archive.
import type { Archive } from '../article/archive.ts';
import type { Story, StoryRule } from '../article/story.ts';

/**
 * Stories as the editor names them, those with the newest articles first; articles that are not there are left out, and
 * stories without any.
 */
export function arrangeStories({ articles }: Archive, rules: readonly StoryRule[]): readonly Story[] {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const placesOf = (rule: StoryRule) =>
    [...new Set(rule.articles)].flatMap((slug) => places.get(slug) ?? []).sort((one, other) => one - other);
  return rules
    .map((rule) => ({ rule, places: placesOf(rule) }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => lastOf(other.places) - lastOf(one.places) || (one.rule.slug < other.rule.slug ? -1 : 1))
    .map(({ rule, places }) => ({ ...rule, articles: places.flatMap((place) => articles[place] ?? []) }));
}

function lastOf(places: readonly number[]): number {
  return places.at(-1) ?? -1;
}
