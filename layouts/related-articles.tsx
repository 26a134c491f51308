// Articles that have to do with one, each with the reason.
import type { ArticlePage } from '../src/pages/page.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { inLanguage } from './in-language.ts';
import type { LayoutProps } from './site.ts';
import { dateInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface RelatedArticlesProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly related: ArticlePage['related'];
}

export function RelatedArticles({ related, site, linkTo }: RelatedArticlesProps) {
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h2>{wording.related}</h2>
      <ul>
        {related.map(({ article, shared }) => (
          <li key={article.slug}>
            <a class="headline" href={linkTo(articlePath(article))} {...inLanguage(article.language)}>
              {site.typeset(article.title, article.language)}
            </a>
            <p class="about">
              {dateInWords(article.date)} · {wording.relatedReason(shared)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
