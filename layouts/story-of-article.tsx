// The story that an article belongs to, as a slim timeline with the ways to its neighbours there.
import type { Article } from '../src/article/article.ts';
import { binOf } from '../src/connect/over-time.ts';
import type { PlaceInStory } from '../src/pages/register-page.ts';
import { storyPath } from '../src/pages/site-path.ts';
import { Neighbours, neighbourOf } from './neighbours.tsx';
import type { LayoutProps } from './site.ts';
import { Spark } from './spark.tsx';
import { spanInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface StoryOfArticleProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly article: Article;
  readonly place: PlaceInStory;
}

export function StoryOfArticle({ article, place, site, linkTo }: StoryOfArticleProps) {
  const { story, overTime, number, previous, next } = place;
  const title = site.typeset(story.title);
  const here = overTime.bins.indexOf(binOf(article, overTime.bins) ?? '');
  const span = spanInWords(story.articles.map(({ date }) => date));
  return (
    <section class="story-of-article">
      <h2>
        {wording.story}: <a href={linkTo(storyPath(story))}>{title}</a>
      </h2>
      <p class="about">
        {wording.placeInStory(number, story.articles.length)}
        {span !== '' && ` · ${span}`}
      </p>
      <Spark bars={overTime.bars} here={here} />
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
