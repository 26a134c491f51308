// The pages of the site: one kind each, with exactly what its layout needs.
import type { Article } from '../article/article.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import type { OverTime } from '../connect/over-time.ts';
import type { SharedText } from '../connect/shared-text.ts';
import type { TextPage } from '../content/text-page.ts';
import type { ArchiveExtent, DayPage, MonthPage, UndatedPage, YearPage, YearsPage } from './calendar-page.ts';
import type { DataPage, Feed, HeadersFile, Redirect, RedirectsFile, Sitemap, SitemapIndex } from './machine-page.ts';
import type {
  EntryPage,
  NameLink,
  PlaceInStory,
  RegisterPage,
  RegistersPage,
  StoriesPage,
  StoryPage,
} from './register-page.ts';
import type { SitePath } from './site-path.ts';
import type { StoryInBrief } from './story-in-brief.ts';

interface At {
  readonly path: SitePath;
}

export interface HomePage extends At {
  readonly kind: 'home';
  readonly extent: ArchiveExtent;
  /** That have articles, the oldest first. */
  readonly years: readonly number[];
  /** The newest articles first; undated ones where there are not enough dated ones. */
  readonly newest: readonly Article[];
  /** The day on which the last article came into the archive, "2026-11-22", where somebody has said so. */
  readonly lastAdded: string | undefined;
  /** The names that most articles have. */
  readonly frequent: readonly NameLink[];
  readonly overTime: OverTime;
  /** Where the articles of each bar are, if it has some. */
  readonly barPaths: readonly (SitePath | undefined)[];
  /** Those with the newest articles. */
  readonly stories: readonly StoryInBrief[];
}

export interface ArticlePage extends At {
  readonly kind: 'article';
  readonly article: Article;
  readonly shared: SharedText;
  readonly names: ArticleNames;
  readonly related: readonly RelatedArticle[];
  readonly stories: readonly PlaceInStory[];
  /** Neighbours in time. */
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

/** What an article names, each with where it leads. */
export type ArticleNames = Readonly<Record<RegisterKind, readonly NameLink[]>>;

export interface RelatedArticle {
  readonly article: Article;
  /** What both articles name: the reason. */
  readonly shared: readonly string[];
}

export interface SearchPage extends At {
  readonly kind: 'search';
}

export interface OfflinePage extends At {
  readonly kind: 'offline';
}

export interface NotFoundPage extends At {
  readonly kind: 'not-found';
}

export interface WrittenPage extends At {
  readonly kind: 'text';
  readonly page: TextPage;
}

/** A page of one of the archive's own kinds. */
export interface OwnPage extends At {
  readonly kind: 'own';
  readonly title: string;
  readonly description: string;
  /** HTML is put in as it is: it comes from the archive's own code. */
  readonly body: { readonly markdown: string } | { readonly html: string };
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
  | DayPage
  | UndatedPage
  | RegistersPage
  | RegisterPage
  | EntryPage
  | StoriesPage
  | StoryPage
  | SearchPage
  | DataPage
  | OfflinePage
  | NotFoundPage
  | WrittenPage
  | OwnPage;

/** Every file of the site that a layout writes. */
export type Page = HtmlPage | Feed | Sitemap | SitemapIndex | Robots | HeadersFile | Redirect | RedirectsFile;
