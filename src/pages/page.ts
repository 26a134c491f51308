// The pages of the site: one kind each, with exactly what its layout needs.
import type { Archive, ArchiveMonth, ArchiveYear } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { SharedText } from '../connect/shared-text.ts';
import type { TextPage } from '../content/text-page.ts';
import type { DataPage, Feed, HeadersFile, Redirect, RedirectsFile, Sitemap, SitemapIndex } from './machine-page.ts';
import type { SitePath } from './site-path.ts';
import type { PageOfList } from './split-list.ts';

interface At {
  readonly path: SitePath;
}

export interface HomePage extends At {
  readonly kind: 'home';
  readonly archive: Archive;
  /** The newest articles first; undated ones where there are not enough dated ones. */
  readonly newest: readonly Article[];
}

export interface ArticlePage extends At {
  readonly kind: 'article';
  readonly article: Article;
  readonly shared: SharedText;
  /** Neighbours in the order of the archive. */
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

export interface YearsPage extends At {
  readonly kind: 'years';
  readonly archive: Archive;
}

export interface YearPage extends At {
  readonly kind: 'year';
  readonly year: ArchiveYear;
  readonly previous: ArchiveYear | undefined;
  readonly next: ArchiveYear | undefined;
}

export interface MonthPage extends At {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
  readonly list: PageOfList<Article>;
  readonly previous: MonthOfYear | undefined;
  readonly next: MonthOfYear | undefined;
}

export interface MonthOfYear extends ArchiveMonth {
  readonly year: number;
}

export interface UndatedPage extends At {
  readonly kind: 'undated';
  readonly list: PageOfList<Article>;
}

export interface SearchPage extends At {
  readonly kind: 'search';
}

export interface NotFoundPage extends At {
  readonly kind: 'not-found';
}

export interface WrittenPage extends At {
  readonly kind: 'text';
  readonly page: TextPage;
}

export interface Robots extends At {
  readonly kind: 'robots';
}

/** A page that people read, written as HTML. */
export type HtmlPage =
  | HomePage
  | ArticlePage
  | YearsPage
  | YearPage
  | MonthPage
  | UndatedPage
  | SearchPage
  | DataPage
  | NotFoundPage
  | WrittenPage;

/** Every file of the site that a layout writes. */
export type Page = HtmlPage | Feed | Sitemap | SitemapIndex | Robots | HeadersFile | Redirect | RedirectsFile;
