// Stories with what they are about, their time and their size.
import { storyPath } from '../src/pages/site-path.ts';
import type { StoryInBrief } from '../src/pages/story-in-brief.ts';
import { inArchiveLanguage } from './in-archive-language.ts';
import type { LayoutProps } from './site.ts';
import { periodInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface StoryListProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly stories: readonly StoryInBrief[];
}

export function StoryList({ stories, site, linkTo }: StoryListProps) {
  return (
    <ul class="story-list">
      {stories.map((story) => (
        <li key={story.slug}>
          <a class="headline" href={linkTo(storyPath(story))} {...inArchiveLanguage}>
            {site.typeset(story.title)}
          </a>
          {story.description && <p {...inArchiveLanguage}>{site.typeset(story.description)}</p>}
          <p class="about">{storyExtent(story)}</p>
        </li>
      ))}
    </ul>
  );
}

/** "12 Artikel · März 2014 bis Mai 2015 · 2 ohne Jahresangabe · automatisch zusammengestellt" */
export function storyExtent(story: StoryInBrief): string {
  const found = story.isFound ? [wording.foundStory] : [];
  return [wording.articles(story.articles), ...storySpan(story), ...wording.undatedOf(story.undated), ...found].join(
    ' · ',
  );
}

/** "März 2014 bis Mai 2015", if a year is known. */
export function storySpan({ period }: StoryInBrief): readonly string[] {
  return period === undefined ? [] : [periodInWords(period)];
}
