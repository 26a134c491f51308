// What a page says of a story: how much it holds and when it was, not its articles.
import { type ArticleDate, formatDate, yearOf } from '../article/edtf-date.ts';
import type { Story } from '../article/story.ts';

export interface StoryInBrief extends Pick<Story, 'title' | 'slug' | 'description' | 'isFound'> {
  readonly articles: number;
  /** Those whose year is not known. */
  readonly undated: number;
  /** The first and the last month, or year where not all months are known: "2014-03..2015-05"; undefined without a year. */
  readonly period: string | undefined;
}

/** The same without its articles. */
export function inBrief({ title, slug, description, isFound, articles }: Story): StoryInBrief {
  const undated = articles.filter(({ date }) => yearOf(date) === undefined).length;
  return {
    title,
    slug,
    description,
    isFound,
    articles: articles.length,
    undated,
    period: periodOf(articles.map(({ date }) => date)),
  };
}

/** From the first to the last of some dates, in years where of one only the year is known. */
export function periodOf(dates: readonly ArticleDate[]): string | undefined {
  const known = dates.flatMap((date) => ('year' in date ? formatDate(date).slice(0, '2014-03'.length) : []));
  const precision = known.reduce((least, { length }) => Math.min(least, length), '2014-03'.length);
  const periods = known.map((date) => date.slice(0, precision)).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined ? undefined : `${first}..${last}`;
}
