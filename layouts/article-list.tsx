// Lists of articles: headline, lead and sources of each, with its date beside it where no heading says it.
import type { Article } from '../src/article/article.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { DateRail } from './article-date.tsx';
import { inLanguage } from './in-language.ts';
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
          <Teaser article={article} site={site} linkTo={linkTo} />
        </li>
      ))}
    </ol>
  );
}

/** A list below a heading that says the date of all of its articles. */
export function SameDateList({ articles, site, linkTo }: ArticleListProps) {
  return (
    <ol class="articles same-date">
      {articles.map((article) => (
        <li key={article.slug}>
          <Teaser article={article} site={site} linkTo={linkTo} />
        </li>
      ))}
    </ol>
  );
}

interface TeaserProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly article: Article;
}

function Teaser({ article, site, linkTo }: TeaserProps) {
  const { title, lead, sources, language } = article;
  return (
    <div class="teaser">
      <a class="headline" href={linkTo(articlePath(article))} {...inLanguage(language)}>
        {site.typeset(title, language)}
      </a>
      {lead && (
        <p class="lead" {...inLanguage(language)}>
          {site.typeset(lead, language)}
        </p>
      )}
      {sources.length > 0 && <p class="sources">{sources.join(', ')}</p>}
    </div>
  );
}
