// A list of articles: date, headline, lead and sources of each.
import type { Article } from '../src/article/article.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { DateRail } from './article-date.tsx';
import type { LayoutProps } from './site.ts';

interface ArticleListProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly articles: readonly Article[];
}

export function ArticleList({ articles, site, linkTo }: ArticleListProps) {
  return (
    <ol class="articles">
      {articles.map((article) => (
        <li key={article.slug}>
          <DateRail date={article.date} />
          <div class="teaser">
            <a class="headline" href={linkTo(articlePath(article))}>
              {site.typeset(article.title)}
            </a>
            {article.lead && <p class="lead">{site.typeset(article.lead)}</p>}
            {article.sources.length > 0 && <p class="sources">{article.sources.join(', ')}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
