// Plans the pages of the stories: a list, and a page for each.
import type { Story } from '../article/story.ts';
import { mostNamed, type RegisterEntry, type Registers } from '../connect/registers.ts';
import type { HtmlPage } from './page.ts';
import type { NameLink } from './register-page.ts';
import { storiesPath, storyPath } from './site-path.ts';

const mostNames = 16;

/** The overview of all stories and a page for each; none where there are no stories. */
export function planStories(
  stories: readonly Story[],
  registers: Registers,
  linkTo: (entry: RegisterEntry) => NameLink,
): readonly HtmlPage[] {
  if (stories.length === 0) return [];
  return [
    { kind: 'stories', path: storiesPath, stories },
    ...stories.map((story): HtmlPage => {
      const names = mostNamed(story.articles, registers).slice(0, mostNames);
      return { kind: 'story', path: storyPath(story), story, names: names.map(({ entry }) => linkTo(entry)) };
    }),
  ];
}
