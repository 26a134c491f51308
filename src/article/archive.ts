// All articles in the order of their dates, by year, month and day, as the pages need them.
import type { Article } from './article.ts';
import { compareDates, yearOf } from './edtf-date.ts';

export interface ArchiveDay {
  readonly day: number;
  readonly articles: readonly Article[];
}

export interface ArchiveMonth {
  readonly month: number;
  /** Oldest first; those of which only the month is known stand last. */
  readonly articles: readonly Article[];
  /** The days that have articles, the first of the month first. */
  readonly days: readonly ArchiveDay[];
  /** Articles of which only year and month are known. */
  readonly withoutDay: readonly Article[];
}

export interface ArchiveYear {
  readonly year: number;
  /** All articles of the year, oldest first. */
  readonly articles: readonly Article[];
  /** The months that have articles, January first. */
  readonly months: readonly ArchiveMonth[];
  /** Articles of which only the year is known. */
  readonly withoutMonth: readonly Article[];
}

export interface Archive {
  /** Every article: oldest first, those without a year last. */
  readonly articles: readonly Article[];
  /** The years that have articles, oldest first. */
  readonly years: readonly ArchiveYear[];
  /** Articles whose year is not known: those with day and month first, in the order of the calendar. */
  readonly undated: readonly Article[];
}

/** Arranges articles, whose addresses must differ, in an order that depends on nothing but the articles. */
export function arrangeArchive(unordered: readonly Article[]): Archive {
  const articles = [...unordered].sort((a, b) => compareDates(a.date, b.date) || (a.slug < b.slug ? -1 : 1));
  const undated = articles.filter(({ date }) => yearOf(date) === undefined);
  const dated = articles.slice(0, articles.length - undated.length);
  const years = [...groupBy(dated, ({ date }) => yearOf(date) ?? 0)].map(([year, ofYear]) => arrangeYear(year, ofYear));
  return { articles, years, undated };
}

function arrangeYear(year: number, articles: readonly Article[]): ArchiveYear {
  const withMonth = articles.filter(({ date }) => 'month' in date);
  const months = [...groupBy(withMonth, ({ date }) => ('month' in date ? date.month : 0))];
  return {
    year,
    articles,
    months: months.map(([month, ofMonth]) => arrangeMonth(month, ofMonth)),
    withoutMonth: articles.filter(({ date }) => date.kind === 'year'),
  };
}

function arrangeMonth(month: number, articles: readonly Article[]): ArchiveMonth {
  const withDay = articles.filter(({ date }) => date.kind === 'day');
  const days = [...groupBy(withDay, ({ date }) => ('day' in date ? date.day : 0))];
  return {
    month,
    articles,
    days: days.map(([day, ofDay]) => ({ day, articles: ofDay })),
    withoutDay: articles.filter(({ date }) => date.kind === 'month'),
  };
}

function groupBy(articles: readonly Article[], key: (article: Article) => number): Map<number, Article[]> {
  const groups = new Map<number, Article[]>();
  for (const article of articles) {
    const group = groups.get(key(article));
    if (group) group.push(article);
    else groups.set(key(article), [article]);
  }
  return groups;
}
