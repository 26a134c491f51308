// Stories with what they are about, their time and their size.
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

/** "12 Artikel · März 2014 bis Mai 2015" */
export function storyExtent({ articles }: Story): string {
  const span = spanInWords(articles.map(({ date }) => date));
  return [wording.articles(articles.length), ...(span === '' ? [] : [span])].join(' · ');
}
