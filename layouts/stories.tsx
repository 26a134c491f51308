// All stories, those with the newest articles first.
import type { StoriesPage } from '../src/pages/register-page.ts';
import { Frame } from './frame.tsx';
import type { LayoutProps } from './site.ts';
import { StoryList } from './story-list.tsx';
import { wording } from './wording/german.ts';

export function StoriesLayout({ page, site, linkTo }: LayoutProps<StoriesPage>) {
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={wording.stories} description={wording.storiesExplained}>
      <header class="list-header">
        <h1>{wording.stories}</h1>
        <p class="extent">{wording.storiesExplained}</p>
      </header>
      <StoryList stories={page.stories} site={site} linkTo={linkTo} />
    </Frame>
  );
}
