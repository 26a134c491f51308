// The stories of an archive: those that the editor has put together, and those that were found.
import type { Archive } from '../article/archive.ts';
import type { Story, StoryRule } from '../article/story.ts';
import type { FoundStory } from './find-stories.ts';

/**
 * Those with the newest articles first, those without a year last; articles that are not there are left out, and stories
 * without any.
 */
export function arrangeStories(
  { articles, undated }: Archive,
  rules: readonly StoryRule[],
  found: readonly FoundStory[],
): readonly Story[] {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const dated = articles.length - undated.length;
  const newestOf = (places: readonly number[]) => places.findLast((place) => place < dated) ?? -1;
  const own = rules.flatMap((rule) => (rule.kind === 'own' ? [{ ...rule, isFound: false }] : []));
  return [...own, ...found.map((story) => ({ ...story, isFound: true }))]
    .map((story) => ({
      story,
      places: [...new Set(story.articles)].flatMap((slug) => places.get(slug) ?? []).sort((one, other) => one - other),
    }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => newestOf(other.places) - newestOf(one.places) || (one.story.slug < other.story.slug ? -1 : 1))
    .map(({ story: { title, slug, description, isFound }, places }) => ({
      title,
      slug,
      description,
      isFound,
      articles: places.flatMap((place) => articles[place] ?? []),
    }));
}
