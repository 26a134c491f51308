// What was found in an original, each finding with its evidence: RawDocument → Draft.
import type { ArticleDate } from '../article/edtf-date.ts';
import { oneLine } from '../german/plain-text.ts';
import type { Span } from '../german/sentences.ts';
import type { Found } from './found.ts';
import { findDate } from './infer/date.ts';
import { findHeadlineLine, headlineFromSentence } from './infer/headline.ts';
import { findLead } from './infer/lead.ts';
import { findSources } from './infer/sources.ts';
import { paragraphSpans } from './paragraphs.ts';
import type { RawDocument } from './raw-document.ts';

export interface Draft {
  readonly raw: RawDocument;
  readonly title: Found<string>;
  readonly lead: Found<string> | undefined;
  readonly date: Found<ArticleDate> | undefined;
  readonly sources: Found<readonly string[]> | undefined;
  /** Paragraphs of plain text, each on one line, without the headline. */
  readonly body: readonly string[];
}

/** Finds in a text what an article needs. Never throws, and never fails to find a title. */
export function draftFrom(raw: RawDocument): Draft {
  const { text } = raw;
  const paragraphs = paragraphSpans(text);
  const headlineLine = findHeadlineLine(text, paragraphs);
  const body = paragraphs.filter(({ start }) => start !== headlineLine?.span.start);
  return {
    raw,
    title: headlineLine ?? headlineFromSentence(text, body, raw.file),
    lead: findLead(text, body),
    date: findDate(text, paragraphs),
    sources: findSources(text),
    body: linesOf(text, body),
  };
}

function linesOf(text: string, paragraphs: readonly Span[]): readonly string[] {
  return paragraphs.map(({ start, end }) => oneLine(text.slice(start, end))).filter((line) => line !== '');
}
