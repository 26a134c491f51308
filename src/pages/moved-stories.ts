// Where readers find what a story had that is found no longer.
import type { Archive } from '../article/archive.ts';
import type { Story } from '../article/story.ts';
import type { FoundStories } from '../connect/find-stories.ts';
import type { MovedStory } from './plan-redirects.ts';
import { articlePath, storyPath } from './site-path.ts';

/** To the story that has the articles now; where there is none, to the first of them. */
export function movedStories(
  { moved, gone }: Pick<FoundStories, 'moved' | 'gone'>,
  stories: readonly Story[],
  { articles }: Archive,
): readonly MovedStory[] {
  if (moved.size + gone.size === 0) return [];
  const storyAt = new Map(stories.map((story) => [story.slug, story]));
  const articleAt = new Map(articles.map((article) => [article.slug, article]));
  return [
    ...[...moved].flatMap(([slug, to]): readonly MovedStory[] => {
      const story = storyAt.get(to);
      return story === undefined ? [] : [{ slug, to: storyPath(story), title: story.title, language: undefined }];
    }),
    ...[...gone].flatMap(([slug, to]): readonly MovedStory[] => {
      const article = articleAt.get(to);
      if (article === undefined) return [];
      return [{ slug, to: articlePath(article), title: article.title, language: article.language }];
    }),
  ];
}
