// Finds the lead: the first sentence of the text below the headline.
import { oneLine } from '../../article/plain-text.ts';
import { type Span, sentenceSpans } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { datelineLength } from '../main-clause/dateline.ts';

const longestLead = 600; // a longer sentence is no summary
const lookedAt = 5000;
const shortest = 60; // a shorter paragraph without a full stop is a byline or a date

/** The first sentence of the first paragraph that has one; undefined if it is too long for a lead. */
export function findLead(text: string, paragraphs: readonly Span[]): Found<string> | undefined {
  if (paragraphs.length === 0) return undefined;
  const span = firstSentence(text, paragraphs, lookedAt);
  const value = oneLine(text.slice(span.start, span.end));
  return value === '' || value.length > longestLead ? undefined : { value, rule: 'first sentence', span };
}

/** Where the first sentence stands, its dateline included; looks no further than `most` characters. */
export function firstSentence(text: string, paragraphs: readonly Span[], most: number): Span {
  const paragraph = paragraphs.slice(0, 6).find((span) => isProse(text, span)) ?? paragraphs[0] ?? { start: 0, end: 0 };
  const slice = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + most));
  const dateline = datelineLength(slice);
  const [first] = sentenceSpans(slice.slice(dateline));
  return { start: paragraph.start, end: paragraph.start + dateline + (first?.end ?? 0) };
}

function isProse(text: string, { start, end }: Span): boolean {
  return end - start > shortest || /[.!?]["“”«»]?$/u.test(text.slice(start, end));
}
