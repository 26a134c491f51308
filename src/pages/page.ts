// The pages of the site: one kind each, with exactly what its layout needs.
import type { Archive, ArchiveDay, ArchiveMonth, ArchiveYear } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import type { Story } from '../article/story.ts';
import type { Bars } from '../connect/over-time.ts';
import type { RegisterEntry } from '../connect/registers.ts';
import type { SharedText } from '../connect/shared-text.ts';
import type { TextPage } from '../content/text-page.ts';
import type { HeatScale } from './heat-scale.ts';
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
  /** The names that most articles have. */
  readonly frequent: readonly NameLink[];
  /** The months of the archive without gaps, or its years when they are many. */
  readonly timeline: readonly TimelineBin[];
  /** Those with the newest articles. */
  readonly stories: readonly Story[];
}

export interface TimelineBin {
  /** "2014-03" or "2014" */
  readonly name: string;
  readonly count: number;
  /** Where its articles are, if there are any. */
  readonly path: SitePath | undefined;
}

export interface ArticlePage extends At {
  readonly kind: 'article';
  readonly article: Article;
  readonly shared: SharedText;
  readonly names: ArticleNames;
  readonly related: readonly RelatedArticle[];
  readonly stories: readonly Story[];
  /** Neighbours in the order of the archive. */
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

export interface YearsPage extends At {
  readonly kind: 'years';
  readonly archive: Archive;
  /** How strongly a month is tinted. */
  readonly heat: HeatScale;
}

export interface YearPage extends At {
  readonly kind: 'year';
  readonly year: ArchiveYear;
  /** The articles of which only the year is known; the calendar stands above the first page of them. */
  readonly withoutMonth: PageOfList<Article>;
  /** How strongly a day is tinted: the same in every year. */
  readonly heat: HeatScale;
  readonly previous: ArchiveYear | undefined;
  readonly next: ArchiveYear | undefined;
}

export interface MonthPage extends At {
  readonly kind: 'month';
  readonly month: MonthOfYear;
  /** The articles of the month; the calendar stands above the first page of them. */
  readonly list: PageOfList<Article>;
  /** The page of the list on which the articles without a day begin. */
  readonly pageWithoutDay: number;
  readonly heat: HeatScale;
  readonly previous: MonthOfYear | undefined;
  readonly next: MonthOfYear | undefined;
}

export interface MonthOfYear extends ArchiveMonth {
  readonly year: number;
}

export interface DayPage extends At {
  readonly kind: 'day';
  readonly day: DayOfYear;
  readonly list: PageOfList<Article>;
  /** Articles of the same day and month whose year is not known. */
  readonly withoutYear: PlaceInList | undefined;
  /** The nearest days that have articles. */
  readonly previous: DayOfYear | undefined;
  readonly next: DayOfYear | undefined;
}

export interface DayOfYear extends ArchiveDay {
  readonly year: number;
  readonly month: number;
}

/** Some articles that stand together in a list of several pages. */
export interface PlaceInList {
  readonly count: number;
  /** The page on which the first of them stands. */
  readonly page: number;
}

export interface UndatedPage extends At {
  readonly kind: 'undated';
  readonly list: PageOfList<Article>;
}

/** A name, and where it leads. */
export interface NameLink {
  readonly name: string;
  readonly path: SitePath;
}

export interface RegistersPage extends At {
  readonly kind: 'registers';
  readonly registers: readonly RegisterOverview[];
}

export interface RegisterOverview {
  readonly kind: RegisterKind;
  readonly count: number;
  /** The most frequent first. */
  readonly frequent: readonly NameLink[];
}

export interface RegisterPage extends At {
  readonly kind: 'register';
  readonly register: RegisterKind;
  /** How many entries the register has. */
  readonly total: number;
  /** The letter of this page, where the register is too long for one. */
  readonly letter: string | undefined;
  readonly letters: readonly { readonly letter: string; readonly count: number; readonly path: SitePath }[];
  readonly sections: readonly RegisterSection[];
  /** On the first page of a long register. */
  readonly frequent: readonly NameLink[];
}

export interface RegisterSection {
  readonly letter: string;
  readonly anchor: string;
  readonly entries: readonly ListedEntry[];
}

export interface ListedEntry {
  /** As it stands in alphabetical order: "Putin, Wladimir". */
  readonly name: string;
  readonly slug: string;
  readonly count: number;
  /** Its own page, or its only article. */
  readonly path: SitePath;
  readonly bars: Bars;
}

export interface EntryPage extends At {
  readonly kind: 'entry';
  readonly entry: RegisterEntry;
  readonly list: PageOfList<Article>;
  /** How many articles there are in each of the bins: "2014", or "2014-03" in a short archive. */
  readonly bars: Bars;
  readonly bins: readonly string[];
  /** Names that stand most often in the same articles. */
  readonly together: readonly (NameLink & { readonly count: number })[];
}

export interface StoriesPage extends At {
  readonly kind: 'stories';
  readonly stories: readonly Story[];
}

export interface StoryPage extends At {
  readonly kind: 'story';
  readonly story: Story;
  /** The names that most of its articles have. */
  readonly names: readonly NameLink[];
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
  | DayPage
  | UndatedPage
  | RegistersPage
  | RegisterPage
  | EntryPage
  | StoriesPage
  | StoryPage
  | SearchPage
  | DataPage
  | NotFoundPage
  | WrittenPage;

/** Every file of the site that a layout writes. */
export type Page = HtmlPage | Feed | Sitemap | SitemapIndex | Robots | HeadersFile | Redirect | RedirectsFile;
