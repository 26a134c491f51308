// Finds the lead: the first sentence of the text below the headline.
import { oneLine } from '../../german/plain-text.ts';
import { type Span, sentenceSpans } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { isByline } from './byline.ts';
import { isDateLine } from './date.ts';
import { datelineLength } from './dateline.ts';

const longestLead = 600; // a longer sentence is no summary
const lookedAt = 5000;
const longestFurniture = 160; // characters of a line that holds a byline, a date or a dateline
const shortest = 60; // a shorter paragraph without a full stop is a byline or a date

/** The first sentence of the first paragraph that has one, without a dateline; undefined if it is too long for a lead. */
export function findLead(text: string, paragraphs: readonly Span[]): Found<string> | undefined {
  const { start, end } = firstSentence(text, paragraphs);
  const value = oneLine(text.slice(start, end));
  return value === '' || value.length > longestLead
    ? undefined
    : { value, rule: 'first sentence', span: { start, end } };
}

/** Where the first sentence stands, behind a dateline; its own words begin at `words`, behind a call like "Vorsicht!". */
export function firstSentence(text: string, paragraphs: readonly Span[]): Span & { readonly words: number } {
  const paragraph = paragraphs.slice(0, 8).find((span) => isProse(text, span)) ?? paragraphs[0] ?? { start: 0, end: 0 };
  const slice = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + lookedAt));
  const dateline = datelineLength(slice);
  const sentences = sentenceSpans(slice.slice(dateline));
  const isLong = ({ start, end }: Span) => slice.slice(dateline + start, dateline + end).split(/\s/u).length > 2;
  const sentence = sentences.slice(0, 2).find(isLong) ?? sentences[0] ?? { start: 0, end: 0 };
  const offset = paragraph.start + dateline;
  return { start: offset, words: offset + sentence.start, end: offset + sentence.end };
}

function isProse(text: string, { start, end }: Span): boolean {
  if (end - start > longestFurniture) return true;
  const line = text.slice(start, end);
  if (isByline(line) || isDateLine(line) || datelineLength(line) >= line.length) return false;
  return line.length > shortest || /[.!?]["“”«»]?$/u.test(line);
}
