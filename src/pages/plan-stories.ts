// Plans the pages of the stories: a list, and a page for each; and what an article shows of its stories.
import type { Article } from '../article/article.ts';
import type { Story } from '../article/story.ts';
import type { FindMostNamed } from '../connect/most-named.ts';
import { overTimeOf } from '../connect/over-time.ts';
import type { RegisterEntry } from '../connect/registers.ts';
import { neighboursInTime } from './neighbours-in-time.ts';
import type { HtmlPage } from './page.ts';
import type { NameLink, PlaceInStory } from './register-page.ts';
import { storiesPath, storyPath } from './site-path.ts';
import { splitList } from './split-list.ts';
import { inBrief } from './story-in-brief.ts';

const mostNames = 16;

export interface PlannedStories {
  readonly pages: readonly HtmlPage[];
  /** An article's place in each of its stories. */
  placesOf(article: Article): readonly PlaceInStory[];
}

/** The overview of all stories, and for each its pages of at most `listSize` articles; none where there are no stories. */
export function planStories(
  stories: readonly Story[],
  mostNamed: FindMostNamed,
  linkTo: (entry: RegisterEntry) => NameLink,
  listSize: number,
): PlannedStories {
  const timed = stories.map((story) => ({ story, brief: inBrief(story), overTime: overTimeOf(story.articles) }));
  const pages = timed.flatMap(({ story, brief, overTime }) => {
    const names = mostNamed.in(story.articles, mostNames);
    const about = { kind: 'story', story: brief, overTime, names: names.map(({ entry }) => linkTo(entry)) } as const;
    return splitList(story.articles, listSize).map(
      (list): HtmlPage => ({ ...about, path: storyPath(story, list.number), list }),
    );
  });
  const places = new Map<string, PlaceInStory[]>();
  for (const { story, brief, overTime } of timed) {
    for (const [index, { slug }] of story.articles.entries()) {
      places.set(slug, [
        ...(places.get(slug) ?? []),
        {
          story: brief,
          overTime,
          number: index + 1,
          ...neighboursInTime(story.articles, index),
        },
      ]);
    }
  }
  return {
    pages:
      stories.length === 0
        ? []
        : [{ kind: 'stories', path: storiesPath, stories: timed.map(({ brief }) => brief) }, ...pages],
    placesOf: ({ slug }) => places.get(slug) ?? [],
  };
}
