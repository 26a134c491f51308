// What the search knows of an article: one definition, for indexing and for the browser.
import { type Article, opensWithLead } from '../article/article.ts';
import type { ArticleDate } from '../article/edtf-date.ts';
import { namesOfArticle } from '../article/names-of-article.ts';

/** The lists of names that a question can ask for, "person:Putin", as they stand in addresses and in the index. */
export const nameFields = ['person', 'ort', 'organisation', 'thema', 'rubrik', 'quelle'] as const;
export type NameField = (typeof nameFields)[number];
export type Names = Readonly<Record<NameField, readonly string[]>>;

/** The facets by which results are narrowed, as they are shown and as they stand in addresses. */
export const facets = ['jahr', 'rubrik', 'quelle', 'thema', 'person', 'ort', 'organisation'] as const;
export type Facet = (typeof facets)[number];
/** Values to narrow by; of several values of one facet, any will do. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;
export const nothingChosen: Chosen = {
  jahr: [],
  rubrik: [],
  quelle: [],
  thema: [],
  person: [],
  ort: [],
  organisation: [],
};

export interface SearchRecord {
  /** The article's address below the site's root. */
  readonly path: string;
  /** What is searched and what excerpts are cut from: lead and text, without markup. */
  readonly content: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: ArticleDate;
  /** Of which much need not stand in the text. */
  readonly names: Names;
}

/** `text` is the article's body without markup. */
export function searchRecord(article: Article, path: string, text: string): SearchRecord {
  const { title, authors, lead, date, sources, persons, places, organisations, topics } = article;
  const rubrik = namesOfArticle(article, 'sections');
  const names = { person: persons, ort: places, organisation: organisations, thema: topics, rubrik, quelle: sources };
  const content = lead === undefined || opensWithLead(article) ? text : `${lead}\n${text}`;
  return { path, content, title, authors, date, names };
}
