// Sources as CSL-JSON, the items of the Citation Style Language 1.0.2.
import type { ArticleDate } from '../edtf-date.ts';
import { type Citation, personName } from './citation.ts';

export interface CslItem {
  /** Tells items apart: the address, or the headline where there is none. */
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
}

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** One item for each source, in their order. */
export function toCslItems(citations: readonly Citation[]): readonly CslItem[] {
  return citations.map(({ title, authors, sources, date, address }) => ({
    id: address || title,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((author) => personName(author) ?? { literal: author }) }),
    ...(sources.length > 0 && { 'container-title': sources.join(' / ') }),
    ...('year' in date && { issued: { 'date-parts': [dateParts(date)] } }),
    ...(address !== '' && { URL: address }),
  }));
}

/** The items as the text of a file. */
export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(toCslItems(citations), null, 2)}\n`;
}

function dateParts(date: ArticleDate): readonly number[] {
  return [
    ...('year' in date ? [date.year] : []),
    ...('month' in date ? [date.month] : []),
    ...('day' in date ? [date.day] : []),
  ];
}
