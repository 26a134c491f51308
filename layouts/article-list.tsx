// Lists of articles: headline, lead and sources of each, with its date beside it where no heading says it.
import type { VNode } from 'preact';
import type { Article } from '../src/article/article.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { DateRail } from './article-date.tsx';
import { inLanguage } from './in-language.ts';
import { attribute, rawHtml } from './raw-html.ts';
import { rendered } from './rendered.ts';
import type { LayoutProps, Site } from './site.ts';

interface ArticleListProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly articles: readonly Article[];
}

export function ArticleList(props: ArticleListProps) {
  return rawHtml(`<ol class="articles">${itemsOf(props, datedItem)}</ol>`);
}

/** A list below a heading that says the date of all of its articles. */
export function SameDateList(props: ArticleListProps) {
  return rawHtml(`<ol class="articles same-date">${itemsOf(props, sameDateItem)}</ol>`);
}

type ItemOf = (article: Article, site: Site) => CutItem;
/** The HTML before and after the link's address, which alone is another on other pages. */
type CutItem = readonly [before: string, after: string];

const datedItem = onceForEach((article, site) => (
  <li>
    <DateRail date={article.date} />
    <Teaser article={article} site={site} />
  </li>
));

const sameDateItem = onceForEach((article, site) => (
  <li>
    <Teaser article={article} site={site} />
  </li>
));

function itemsOf({ articles, site, linkTo }: ArticleListProps, itemOf: ItemOf): string {
  const items = articles.map((article) => {
    const [before, after] = itemOf(article, site);
    return before + attribute('href', linkTo(articlePath(article))) + after;
  });
  return items.join('');
}

const cut = attribute('href', '\0'); // no text of ours holds this character

/** An article stands in the lists of its day, its month and all of its names. */
function onceForEach(make: (article: Article, site: Site) => VNode): ItemOf {
  const known = new WeakMap<Article, { readonly site: Site; readonly item: CutItem }>();
  return (article, site) => {
    const kept = known.get(article);
    if (kept?.site === site) return kept.item;
    const [before = '', after = ''] = rendered(make(article, site)).split(cut);
    known.set(article, { site, item: [before, after] });
    return [before, after];
  };
}

function Teaser({ article, site }: { readonly article: Article; readonly site: Site }) {
  const { title, lead, sources, language } = article;
  return (
    <div class="teaser">
      <a class="headline" href={'\0'} {...inLanguage(language)}>
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
