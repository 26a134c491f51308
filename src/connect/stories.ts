// The stories of an archive.
import type { Archive } from '../article/archive.ts';
import type { Story, StoryRule } from '../article/story.ts';

/**
 * Stories as the editor names them, those with the newest articles first, those without a year last; articles that are
 * not there are left out, and stories without any.
 */
export function arrangeStories({ articles, undated }: Archive, rules: readonly StoryRule[]): readonly Story[] {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const placesOf = (rule: StoryRule) =>
    [...new Set(rule.articles)].flatMap((slug) => places.get(slug) ?? []).sort((one, other) => one - other);
  const dated = articles.length - undated.length;
  const newestOf = (places: readonly number[]) => places.findLast((place) => place < dated) ?? -1;
  return rules
    .map((rule) => ({ rule, places: placesOf(rule) }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => newestOf(other.places) - newestOf(one.places) || (one.rule.slug < other.rule.slug ? -1 : 1))
    .map(({ rule, places }) => ({ ...rule, articles: places.flatMap((place) => articles[place] ?? []) }));
}
