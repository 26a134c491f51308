// The pages of the archive in time: one kind each, with exactly what its layout needs.
import type { Archive, ArchiveDay, ArchiveMonth, ArchiveYear } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { HeatScale } from './heat-scale.ts';
import type { SitePath } from './site-path.ts';
import type { PageOfList } from './split-list.ts';

interface At {
  readonly path: SitePath;
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
