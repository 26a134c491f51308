// What an original says and what was found in its text, each with its evidence: RawDocument → Draft.
import { basename } from 'node:path';
import { type ArticleDate, parseDate } from '../article/edtf-date.ts';
import type { Span } from '../german/sentences.ts';
import type { Finding } from './finding.ts';
import { findByline } from './infer/byline.ts';
import { findDate } from './infer/date.ts';
import { dateOfFileName } from './infer/file-name-date.ts';
import { findHeadlineLine, headlineFromSentence } from './infer/headline.ts';
import { findLead } from './infer/lead.ts';
import { findSources } from './infer/sources.ts';
import type { SectionFinder } from './infer/topics/sections.ts';
import { isForeign, languageOf } from './language-of.ts';
import type { Stated } from './metadata.ts';
import { type Paragraph, spansOf } from './paragraph.ts';
import type { RawDocument } from './raw-document.ts';
import { sectionOf } from './section-of.ts';
import { findSubjects, type Subjects } from './subjects.ts';

export interface Draft {
  readonly raw: RawDocument;
  readonly title: Finding<string>;
  readonly lead: Finding<string> | undefined;
  readonly date: Finding<ArticleDate> | undefined;
  readonly authors: Finding<readonly string[]> | undefined;
  readonly sources: Finding<readonly string[]> | undefined;
  /** Looks when it is first asked: that takes longer than all else, and a text that the archive has already needs none. */
  readonly subjects: () => Subjects;
  readonly section: Finding<string> | undefined;
  readonly url: Finding<string> | undefined;
  /** "de", "en". */
  readonly language: Finding<string> | undefined;
  /** Paragraphs of the text without those that are nothing but its headline or its byline. */
  readonly body: readonly Paragraph[];
}

/**
 * Finds in a text what an article needs; without words of sections its section is not looked for. Never throws, and never
 * fails to find a title.
 */
export function draftFrom(raw: RawDocument, findSection: SectionFinder = noSection, find = findSubjects): Draft {
  const { text, metadata, paragraphs } = raw;
  const spans = spansOf(paragraphs);
  const title = metadata.title;
  const headline = title === undefined || title.isWeak ? findHeadlineLine(text, spans) : undefined;
  const bodySpans = spans.filter(({ start }) => start !== headline?.span.start);
  const authors = metadata.authors?.isWeak ? undefined : metadata.authors;
  const byline = authors === undefined ? findByline(text, spans) : undefined;
  const shownTitle = headline ?? title ?? headlineFromSentence(text, bodySpans, raw.file);
  const sources = metadata.sources ?? findSources(text);
  const language = languageOf(raw);
  return {
    raw,
    title: shownTitle,
    lead: metadata.lead ?? findLead(text, bodySpans),
    date: statedDate(metadata.date) ?? dateInName(raw) ?? findDate(text, spans),
    authors: authors ?? byline ?? metadata.authors,
    sources,
    subjects: once(() => find(raw, shownTitle.value, sources?.value ?? [], isForeign(language))),
    section: sectionOf(raw, language, findSection),
    url: metadata.address,
    language,
    body: paragraphs.filter((_, index) => !isShownAbove(spans[index], [headline?.span, byline?.span])),
  };
}

const noSection: SectionFinder = () => undefined;

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Whether a paragraph says nothing but what the page says above the text. */
function isShownAbove(paragraph: Span | undefined, shown: readonly (Span | undefined)[]): boolean {
  return shown.some((span) => span !== undefined && span.start === paragraph?.start && span.end === paragraph.end);
}

/** The name of a table or a feed tells nothing of the texts in it. */
function dateInName({ file, record }: RawDocument): Finding<ArticleDate> | undefined {
  return record === undefined ? dateOfFileName(basename(file)) : undefined;
}

/** The language, where it is another than German for certain. */
export function foreignLanguage({ language }: Draft): string | undefined {
  return isForeign(language) ? language.value : undefined;
}

function statedDate(stated: Stated<string> | undefined): Finding<ArticleDate> | undefined {
  const value = stated && parseDate(stated.value);
  return value && { value, rule: stated.rule, ...(stated.wasGuessed && { wasGuessed: true }) };
}
