// Makes an article of a draft, with a file of its own.
import type { Article, InferableField } from '../article/article.ts';
import { type ArticleDate, fourDigits, twoDigits, unknownDate, yearOf } from '../article/edtf-date.ts';
import type { Draft } from './draft.ts';
import { escapeMarkdown } from './markdown-text.ts';

/** The article with the address `slug`, which no other article may have. */
export function articleFromDraft(draft: Draft, slug: string): Article {
  const { raw, title, lead, body } = draft;
  const date = draft.date?.value ?? unknownDate;
  return {
    file: `${folderOf(date)}/${slug}.md`,
    slug,
    title: title.value,
    lead: lead?.value,
    date,
    authors: [],
    sources: draft.sources?.value ?? [],
    persons: [],
    places: [],
    organisations: [],
    topics: [],
    inferred: inferredFields(draft),
    original: { file: raw.file, sha256: raw.sha256 },
    body: body.map(escapeMarkdown).join('\n\n'),
  };
}

/** "articles/2024/01", "articles/2024", or "articles/ohne-datum" where no year is known. */
function folderOf(date: ArticleDate): string {
  const year = yearOf(date);
  if (year === undefined) return 'articles/ohne-datum';
  const month = 'month' in date ? `/${twoDigits(date.month)}` : '';
  return `articles/${fourDigits(year)}${month}`;
}

function inferredFields({ date, lead, sources }: Draft): readonly InferableField[] {
  const found = { date, lead, sources };
  const fields: readonly (keyof typeof found)[] = ['date', 'lead', 'sources'];
  return ['title', ...fields.filter((field) => found[field] !== undefined)];
}
