// An article for tests: complete, with what a test needs put in.
import type { Article } from '../../src/article/article.ts';
import { type ArticleDate, parseDate, unknownDate } from '../../src/article/edtf-date.ts';

export function anArticle(changes: Partial<Article> = {}): Article {
  const slug = changes.slug ?? 'haushalt';
  return {
    file: `articles/${slug}.md`,
    slug,
    title: 'Der Haushalt steht',
    lead: undefined,
    date: unknownDate,
    authors: [],
    sources: [],
    persons: [],
    places: [],
    organisations: [],
    topics: [],
    section: undefined,
    own: undefined,
    url: undefined,
    language: undefined,
    versions: [],
    copies: [],
    aliases: [],
    added: undefined,
    corrections: [],
    inferred: [],
    original: undefined,
    body: '',
    ...changes,
  };
}

/** An article with nothing but a name and a date: "2015-02-28". */
export function articleOf(slug: string, date: string): Article {
  return anArticle({ slug, date: aDate(date) });
}

/** "2015-02" → a month; an empty text is an unknown date. */
export function aDate(text: string): ArticleDate {
  const date = text === '' ? unknownDate : parseDate(text);
  if (date === undefined) throw new Error(`the test's date "${text}" is none`);
  return date;
}
