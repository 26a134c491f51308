// What the data files say of an article: the fields of its front matter, with its address and its text.

import { archiveLanguage } from '../archive-language.ts';
import type { Article } from '../article.ts';
import { formatDate } from '../edtf-date.ts';
import { ownFieldsAsList } from '../own-fields.ts';

/** Every record has every field; what is not known is null, or an empty list. */
export interface DataRecord {
  readonly id: string;
  /** A web address, or the way below the site's root where archive.yaml does not say where that is. */
  readonly address: string;
  readonly title: string;
  readonly lead: string | null;
  /** In EDTF: "2014-03-05", "2014-03", "2014", "XXXX-03-05". */
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly sources: readonly string[];
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly section: string | null;
  /** "textsorte: Kommentar" */
  readonly own: readonly string[];
  readonly language: string;
  readonly url: string | null;
  readonly versions: readonly string[];
  readonly copies: readonly string[];
  /** A day, or null where nobody has said it. */
  readonly added: string | null;
  readonly inferred: readonly string[];
  readonly original: string | null;
  readonly sha256: string | null;
  /** Markdown. */
  readonly text: string;
}

/** The fields in the order in which they are written. */
export const dataFields = [
  'id',
  'address',
  'title',
  'lead',
  'date',
  'authors',
  'sources',
  'persons',
  'places',
  'organisations',
  'topics',
  'section',
  'own',
  'language',
  'url',
  'versions',
  'copies',
  'added',
  'inferred',
  'original',
  'sha256',
  'text',
] as const satisfies readonly (keyof DataRecord)[];

export type DataField = (typeof dataFields)[number];

/** An article as one record of the data files, at its absolute address. */
export function dataRecord(article: Article, address: string): DataRecord {
  const { slug, title, lead, date, authors, sources, persons, places, organisations, topics, section, own } = article;
  const { language, url, versions, copies, added, inferred, original, body } = article;
  return {
    id: slug,
    address,
    title,
    lead: lead ?? null,
    date: formatDate(date) || null,
    authors,
    sources,
    persons,
    places,
    organisations,
    topics,
    section: section ?? null,
    own: ownFieldsAsList(own),
    language: language ?? archiveLanguage,
    url: url ?? null,
    versions,
    copies,
    added: added ?? null,
    inferred,
    original: original?.file ?? null,
    sha256: original?.sha256 ?? null,
    text: body,
  };
}
