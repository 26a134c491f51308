// The page of a story: what it is about, who and what occurs in it, and its articles one after another.
import type { StoryPage } from '../src/pages/register-page.ts';
import { storiesPath, storyPath } from '../src/pages/site-path.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { inArchiveLanguage } from './in-archive-language.ts';
import { ListPages } from './list-pages.tsx';
import { NameLine } from './name-line.tsx';
import { OverTimeFigure } from './over-time.tsx';
import type { LayoutProps } from './site.ts';
import { storyExtent } from './story-list.tsx';
import { wording } from './wording/german.ts';

export function StoryLayout({ page, site, linkTo }: LayoutProps<StoryPage>) {
  const { story, list, overTime, names } = page;
  const title = site.typeset(story.title);
  const description = story.description && site.typeset(story.description);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={wording.titleOfPage(title, list.number, list.last)}
      description={description ?? `${title}: ${storyExtent(story)}`}
    >
      <header class="list-header">
        <p class="dateline">
          <a href={linkTo(storiesPath)}>{wording.stories}</a>
        </p>
        <h1 {...inArchiveLanguage}>{title}</h1>
        {list.number === 1 && description && (
          <p class="subtitle" {...inArchiveLanguage}>
            {description}
          </p>
        )}
        <p class="extent">{storyExtent(story)}</p>
      </header>
      {list.number === 1 && (
        <>
          {names.length > 0 && (
            <nav class="story-names" aria-label={wording.homeNames}>
              <NameLine names={names} linkTo={linkTo} />
            </nav>
          )}
          <OverTimeFigure overTime={overTime} />
        </>
      )}
      <ArticleList articles={list.items} site={site} linkTo={linkTo} />
      <ListPages list={list} pathOf={(number) => storyPath(story, number)} linkTo={linkTo} />
    </Frame>
  );
}
