// Stories with what they are about, their time and their size.
import { yearOf } from '../src/article/edtf-date.ts';
import type { Story } from '../src/article/story.ts';
import { storyPath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { spanInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface StoryListProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly stories: readonly Story[];
}

export function StoryList({ stories, site, linkTo }: StoryListProps) {
  return (
    <ul class="story-list">
      {stories.map((story) => (
        <li key={story.slug}>
          <a class="headline" href={linkTo(storyPath(story))}>
            {site.typeset(story.title)}
          </a>
          {story.description && <p>{site.typeset(story.description)}</p>}
          <p class="about">{storyExtent(story)}</p>
        </li>
      ))}
    </ul>
  );
}

/** "12 Artikel · März 2014 bis Mai 2015 · 2 ohne Jahresangabe · automatisch zusammengestellt" */
export function storyExtent(story: Story): string {
  const { articles } = story;
  const undated = articles.filter(({ date }) => yearOf(date) === undefined).length;
  const found = story.isFound ? [wording.foundStory] : [];
  return [wording.articles(articles.length), ...storySpan(story), ...wording.undatedOf(undated), ...found].join(' · ');
}

const spans = new WeakMap<Story, readonly string[]>();

/** "März 2014 bis Mai 2015", if a year is known; found once for each story, which may have thousands of articles that show it. */
export function storySpan(story: Story): readonly string[] {
  const span =
    spans.get(story) ?? [spanInWords(story.articles.map(({ date }) => date))].filter((words) => words !== '');
  spans.set(story, span);
  return span;
}
