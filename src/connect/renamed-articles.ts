// Finds articles again that were renamed since stories were last found.
import type { Article } from '../article/article.ts';
import { slug } from '../article/slug.ts';
import type { KnownStory } from '../article/story.ts';

/** Known stories with the slugs that their articles have now: an old file name that stands in `aliases` is the article. */
export function underNewNames(articles: readonly Article[], known: readonly KnownStory[]): readonly KnownStory[] {
  const names = new Map<string, string>();
  for (const article of articles) for (const alias of article.aliases) names.set(nameIn(alias), article.slug);
  if (names.size === 0) return known;
  for (const article of articles) names.delete(article.slug);
  return known.map((story) => ({
    ...story,
    articles: [...new Set(story.articles.map((article) => names.get(article) ?? article))],
  }));
}

/** "haushalt-2014", "/artikel/haushalt-2014.html" → "haushalt-2014" */
function nameIn(alias: string): string {
  return slug(alias.replace(/^.*\//, '').replace(/\.html?$/, ''));
}
