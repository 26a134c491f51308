// An article as the program knows it: complete, checked, unchangeable.
import type { ArticleDate } from './edtf-date.ts';

/** The fields that ingest may guess. Those named in an article's `inferred` are guesses; all others are the editor's. */
export const inferableFields = [
  'title',
  'date',
  'lead',
  'authors',
  'sources',
  'language',
  'persons',
  'places',
  'organisations',
  'topics',
  'section',
  'own',
] as const;

export type InferableField = (typeof inferableFields)[number];

/** Fields of an archive's own by their names, in alphabetical order, each with one text or more: { textsorte: ['Kommentar'] } */
export type OwnFields = Readonly<Record<string, readonly string[]>>;

/** The text an article was made from. */
export interface Original {
  /** Its path in the content folder: "raw/haushalt.txt". */
  readonly file: string;
  /** Which of its texts, where it holds many: a row of a table, an entry of a feed. */
  readonly record?: string | undefined;
  /** The SHA-256 of the whole file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What was wrong in an article after it had been published, and is right now. */
export interface Correction {
  /** When it was corrected: "2026-11-22". */
  readonly date: string;
  /** What is other than before, in a sentence. */
  readonly what: string;
  readonly why: string | undefined;
  /** What stood there before, word for word: it stays citable. */
  readonly before: string | undefined;
}

export interface Article {
  /** Its path in the content folder, with forward slashes: "articles/2015/02/haushalt.md". */
  readonly file: string;
  /** Its name in addresses, made from the file name alone, so that a new title or date changes no address. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly date: ArticleDate;
  readonly authors: readonly string[];
  readonly sources: readonly string[];
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  /** The part of a paper that it belongs to: "Politik". */
  readonly section: string | undefined;
  /** What the archive says of it in fields of its own; undefined where it says nothing. */
  readonly own: OwnFields | undefined;
  /** Where it was published: an absolute web address. */
  readonly url: string | undefined;
  /** "en" (ISO 639-1), where the text is not German. */
  readonly language: string | undefined;
  /** The slugs of articles that are this one in other words: earlier, later, edited elsewhere. */
  readonly versions: readonly string[];
  /** The slugs of articles that stand in this one word for word, or this one in them: agency copy. */
  readonly copies: readonly string[];
  /** Old addresses below the site, or old file names, which lead here: "/alt/haushalt.html", "haushalt-2014". */
  readonly aliases: readonly string[];
  /** The day on which it came into the archive, "2026-11-22", where somebody has said so. */
  readonly added: string | undefined;
  /** The oldest first. */
  readonly corrections: readonly Correction[];
  readonly inferred: readonly InferableField[];
  readonly original: Original | undefined;
  /** Markdown, without the headline. */
  readonly body: string;
}

/**
 * The same article as an object with its fields in one order: V8 reads a field of thousands of such objects ten times as
 * fast as one of objects that were spread, each of which has a layout of its own.
 */
export function plainArticle(article: Article): Article {
  return {
    file: article.file,
    slug: article.slug,
    title: article.title,
    lead: article.lead,
    date: article.date,
    authors: article.authors,
    sources: article.sources,
    persons: article.persons,
    places: article.places,
    organisations: article.organisations,
    topics: article.topics,
    section: article.section,
    own: article.own,
    url: article.url,
    language: article.language,
    versions: article.versions,
    copies: article.copies,
    aliases: article.aliases,
    added: article.added,
    corrections: article.corrections,
    inferred: article.inferred,
    original: article.original,
    body: article.body,
  };
}

/** Whether the text begins with the lead, word for word, so that a page need not say it twice. */
export function opensWithLead({ lead, body }: Article): boolean {
  if (lead === undefined) return false;
  // Twice the length: every character of the body may be escaped with a backslash.
  return withoutEscapes(body.slice(0, 2 * lead.length)).startsWith(withoutEscapes(lead));
}

function withoutEscapes(markdown: string): string {
  return markdown.replaceAll('\\', '');
}
