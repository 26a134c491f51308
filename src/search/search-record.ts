// What the search knows of an article: one definition, for indexing and for the browser.
import { type Article, opensWithLead } from '../article/article.ts';
import { type ArticleDate, fourDigits, yearOf } from '../article/edtf-date.ts';

/** The facets by which results are narrowed; the names stand in addresses and in the index. */
export const facets = ['jahr', 'quelle'] as const;
export type Facet = (typeof facets)[number];

export interface SearchRecord {
  /** The article's address below the site's root. */
  readonly path: string;
  /** What is searched and what excerpts are cut from: lead and text, without markup. */
  readonly content: string;
  readonly title: string;
  readonly date: ArticleDate;
  readonly sources: readonly string[];
  /** Persons, places, organisations and topics, which need not stand in the text. */
  readonly keywords: readonly string[];
}

/** `text` is the article's body without markup. */
export function searchRecord(article: Article, path: string, text: string): SearchRecord {
  const { title, lead, date, sources } = article;
  const keywords = [...article.persons, ...article.places, ...article.organisations, ...article.topics];
  const content = lead === undefined || opensWithLead(article) ? text : `${lead}\n${text}`;
  return { path, content, title, date, sources, keywords };
}

/** The values of an article by which it can be found. */
export function facetsOf({ date, sources }: Pick<SearchRecord, 'date' | 'sources'>): Record<Facet, readonly string[]> {
  const year = yearOf(date);
  return { jahr: year === undefined ? [] : [fourDigits(year)], quelle: [...new Set(sources)] };
}
