// Makes an article of a draft, with a file of its own.
import type { Article, InferableField } from '../article/article.ts';
import { type ArticleDate, fourDigits, twoDigits, unknownDate, yearOf } from '../article/edtf-date.ts';
import { oneLine } from '../german/plain-text.ts';
import { type Draft, foreignLanguage } from './draft.ts';
import { isGuess } from './finding.ts';
import { markdownOf } from './markdown-text.ts';

/** What an article is called, and which others have its text: known only in the archive. */
export interface ArticlePlace {
  /** An address that no other article has. */
  readonly slug: string;
  readonly versions: readonly string[];
  readonly copies: readonly string[];
}

/** The article of a draft; its file lies in the folder of its date. */
export function articleFromDraft(draft: Draft, { slug, versions, copies }: ArticlePlace): Article {
  const { raw, title, lead, body } = draft;
  const { persons, places, organisations, topics } = draft.subjects();
  const date = draft.date?.value ?? unknownDate;
  return {
    file: `${folderOf(date)}/${slug}.md`,
    slug,
    title: title.value,
    lead: lead?.value,
    date,
    authors: draft.authors?.value ?? [],
    sources: draft.sources?.value ?? [],
    persons: asRead(persons?.value),
    places: asRead(places?.value),
    organisations: asRead(organisations?.value),
    topics: asRead(topics?.value),
    section: draft.section?.value,
    own: raw.metadata.own?.value,
    url: draft.url?.value,
    language: foreignLanguage(draft),
    versions,
    copies,
    aliases: [],
    added: raw.metadata.added?.value,
    corrections: [],
    inferred: inferredFields(draft),
    original: { file: raw.file, ...(raw.record === undefined ? {} : { record: raw.record }), sha256: raw.sha256 },
    body: raw.markdown ?? markdownOf(body),
  };
}

/** Without what reading the file would take away: signs in a text that turn the direction of writing stand in its names too. */
function asRead(names: readonly string[] = []): readonly string[] {
  return names.map(oneLine).filter((name) => name !== '');
}

/** "articles/2024/01", "articles/2024", or "articles/ohne-datum" where no year is known. */
function folderOf(date: ArticleDate): string {
  const year = yearOf(date);
  if (year === undefined) return 'articles/ohne-datum';
  const month = 'month' in date ? `/${twoDigits(date.month)}` : '';
  return `articles/${fourDigits(year)}${month}`;
}

const subjects = ['persons', 'places', 'organisations', 'topics'] as const;

/** What was found in the text is a guess, and what a program stated; what the original states is none. */
function inferredFields(draft: Draft): readonly InferableField[] {
  const found = draft.subjects();
  const isLanguageGuessed = foreignLanguage(draft) !== undefined && isGuess(draft.language);
  return [
    ...(['title', 'date', 'lead', 'authors', 'sources'] as const).filter((field) => isGuess(draft[field])),
    ...subjects.filter((field) => isGuess(found[field])),
    ...(isGuess(draft.section) ? (['section'] as const) : []),
    ...(isGuess(draft.raw.metadata.own) ? (['own'] as const) : []),
    ...(isLanguageGuessed ? (['language'] as const) : []),
  ];
}
