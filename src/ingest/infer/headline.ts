// Finds the headline of a text: its first line, or the main clause of its first sentence.

import { fileStem } from '../../content/editors-file.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { mainClause } from '../main-clause/main-clause.ts';
import { shortened } from '../main-clause/shorten.ts';
import { isDateLine } from './date.ts';
import { firstSentence } from './lead.ts';

/** Longest headline that is made of a sentence, in characters. */
export const longestHeadline = 80;
const longestLine = 120; // a headline that somebody wrote may be longer
const longestSentence = 1500;
const lookedAt = 5000; // characters of the text in which a person's surname is looked for

/** The first line that is no date and no byline, if it is a headline: short, without a full stop, with a text below it. */
export function findHeadlineLine(text: string, paragraphs: readonly Span[]): Found<string> | undefined {
  const first = paragraphs
    .slice(0, 5)
    .findIndex((span) => !isFurniture(text.slice(span.start, Math.min(span.end, span.start + 200))));
  const span = paragraphs[first];
  const next = paragraphs[first + 1];
  if (span === undefined || next === undefined || span.end - span.start > longestLine) return undefined;
  const line = text.slice(span.start, span.end);
  const isHeadline =
    !line.includes('\n') && !endsSentence.test(line) && !goesOn.test(text.slice(next.start, next.start + 1));
  return isHeadline ? { value: oneLine(line), rule: 'first line', span } : undefined;
}

/** The main clause of the first sentence in at most 80 characters; the file's name if the text has no words to show. */
export function headlineFromSentence(text: string, paragraphs: readonly Span[], fileName: string): Found<string> {
  const { words, end } = firstSentence(text, paragraphs);
  const span = { start: words, end };
  const clause = mainClause(oneLine(text.slice(words, Math.min(end, words + longestSentence))));
  const value = shortened(clause, text.slice(0, lookedAt), longestHeadline);
  if (/[\p{L}\p{N}]/u.test(value)) return { value: oneLine(value), rule: 'main clause of the first sentence', span };
  const name = fileStem(fileName);
  return { value: name.length <= longestHeadline ? name : 'Ohne Titel', rule: 'file name', span };
}

const endsSentence = /[.,;:…]["“”«»)]?$/u; // "…ging er."
const goesOn = /\p{Ll}/u; // the next line begins in the middle of a sentence
const byline = /^(?:[Vv]on (?:\p{Lu}|dpa)|Foto|Bild|Quelle|©|Aktualisiert|dpa\b|\(\p{L}{2,8}\)$)/u; // "Von Anna Huber", "Foto: dpa"

/** A date, a byline, or next to no words. */
function isFurniture(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return letters * 2 < line.length || isDateLine(line) || (byline.test(line) && line.length < 60);
}
