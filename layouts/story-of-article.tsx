// The story that an article belongs to, as a slim timeline with the ways to its neighbours there.
import type { Article } from '../src/article/article.ts';
import { binOf } from '../src/connect/over-time.ts';
import type { PlaceInStory } from '../src/pages/register-page.ts';
import { storyPath } from '../src/pages/site-path.ts';
import { countsId } from './counts-table.tsx';
import { inArchiveLanguage } from './in-archive-language.ts';
import { Neighbours, neighbourOf } from './neighbours.tsx';
import { Ends, isPicture, overTimeInWords } from './over-time.tsx';
import type { LayoutProps } from './site.ts';
import { Spark } from './spark.tsx';
import { storySpan } from './story-list.tsx';
import { wording } from './wording/german.ts';
import { overTimeWording } from './wording/over-time.ts';

interface StoryOfArticleProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly article: Article;
  readonly place: PlaceInStory;
}

export function StoryOfArticle({ article, place, site, linkTo }: StoryOfArticleProps) {
  const { story, overTime, number, previous, next } = place;
  const title = site.typeset(story.title);
  return (
    <section class="story-of-article">
      <h2>
        {wording.story}:{' '}
        <a href={linkTo(storyPath(story))} {...inArchiveLanguage}>
          {title}
        </a>
      </h2>
      <p class="about">
        {[wording.placeInStory(number, story.articles), ...storySpan(story)].join(' · ')}
        {isPicture(overTime) && (
          <>
            {' · '}
            {/* It stands once, on the story's own page: an article is there to be read. */}
            <a href={`${linkTo(storyPath(story))}#${countsId}`}>{overTimeWording.countsAsTable}</a>
          </>
        )}
      </p>
      <Picture article={article} overTime={overTime} />
      <Neighbours
        label={wording.neighboursInStory(title)}
        ways={wording.waysInStory}
        previous={previous && neighbourOf(previous, site)}
        next={next && neighbourOf(next, site)}
        linkTo={linkTo}
      />
    </section>
  );
}

function Picture({ article, overTime }: Pick<StoryOfArticleProps, 'article'> & Pick<PlaceInStory, 'overTime'>) {
  if (!isPicture(overTime)) return null;
  const { bins, bars } = overTime;
  return (
    <figure>
      <div role="img" aria-label={overTimeInWords(overTime)}>
        <Spark bars={bars} here={bins.indexOf(binOf(article, bins) ?? '')} />
      </div>
      <Ends bins={bins} />
    </figure>
  );
}
