// The pages of the archive in time: one kind each, with exactly what its layout needs.
import type { Article } from '../article/article.ts';
import type { HeatScale } from './heat-scale.ts';
import type { SitePath } from './site-path.ts';
import type { PageOfList } from './split-list.ts';

interface At {
  readonly path: SitePath;
}

export interface YearsPage extends At {
  readonly kind: 'years';
  readonly extent: ArchiveExtent;
  /** Oldest first. */
  readonly years: readonly YearCounts[];
  /** How strongly a month is tinted. */
  readonly heat: HeatScale;
}

/** How much there is in the archive. */
export interface ArchiveExtent {
  readonly articles: number;
  /** Those whose year is not known. */
  readonly undated: number;
}

/** How many articles a year has, and its months that have some, January first. */
export interface YearCounts {
  readonly year: number;
  readonly articles: number;
  readonly months: readonly MonthCounts[];
  /** Of these only the year is known. */
  readonly withoutMonth: number;
}

/** The same for a month, with its days that have articles. */
export interface MonthCounts {
  readonly month: number;
  readonly articles: number;
  readonly days: readonly DayCount[];
  /** Of these only year and month are known. */
  readonly withoutDay: number;
}

export interface DayCount {
  readonly day: number;
  readonly articles: number;
}

export interface YearPage extends At {
  readonly kind: 'year';
  readonly year: YearCounts;
  /** The articles of which only the year is known; the calendar stands above the first page of them. */
  readonly withoutMonth: PageOfList<Article>;
  /** How strongly a day is tinted: the same in every year. */
  readonly heat: HeatScale;
  /** The nearest years that have articles. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

export interface MonthPage extends At {
  readonly kind: 'month';
  readonly month: MonthOfYear & MonthCounts;
  /** The articles of the month; the calendar stands above the first page of them. */
  readonly list: PageOfList<Article>;
  /** The page of the list on which the articles without a day begin. */
  readonly pageWithoutDay: number;
  readonly heat: HeatScale;
  readonly previous: MonthOfYear | undefined;
  readonly next: MonthOfYear | undefined;
}

export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
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

export interface DayOfYear extends MonthOfYear {
  readonly day: number;
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
