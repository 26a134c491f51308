// Finds the headline of a text: its first line, or the main clause of its first sentence.

import { fileStem } from '../../content/editors-file.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { firstWords, nounPhrases } from '../main-clause/noun-phrases.ts';
import { mostCentralClause } from './central-clause.ts';
import { centralityIn } from './centrality.ts';
import { isDateLine } from './date.ts';
import { firstSentence } from './lead.ts';

/** Longest headline that is made of a sentence, in characters. */
export const longestHeadline = 80;
const longestLine = 120; // a headline that somebody wrote may be longer

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

/** The clause of at most 80 characters that says most of what the text is about; else a name for it. */
export function headlineFromSentence(text: string, paragraphs: readonly Span[], fileName: string): Found<string> {
  const best = mostCentralClause(text, paragraphs, longestHeadline);
  if (best === undefined) return nameless(text, paragraphs, fileName);
  const rule = best.sentence === 0 ? 'main clause of the first sentence' : 'main clause of a central sentence';
  return { value: oneLine(best.line), rule, span: best.span };
}

/** A noun phrase of the first sentence, where no clause of the text is short enough; the file's name at last. */
function nameless(text: string, paragraphs: readonly Span[], fileName: string): Found<string> {
  const { words, end } = firstSentence(text, paragraphs);
  const span = { start: words, end };
  const sentence = oneLine(text.slice(words, Math.min(end, words + longestSentence)));
  const phrase = sentence.length <= longestHeadline ? sentence : mostCentralPhrase(text, sentence);
  if (phrase !== undefined && /[\p{L}\p{N}]/u.test(phrase)) return { value: phrase, rule: 'first sentence', span };
  const value = firstWords(sentence, longestHeadline);
  if (/[\p{L}\p{N}]/u.test(value)) return { value, rule: 'first words', span };
  const name = fileStem(fileName);
  return { value: name.length <= longestHeadline ? name : 'Ohne Titel', rule: 'file name', span };
}

const longestSentence = 1000; // characters in which noun phrases are looked for

function mostCentralPhrase(text: string, sentence: string): string | undefined {
  const centrality = centralityIn(text);
  const phrases = nounPhrases(sentence, longestHeadline).map((phrase) => ({ phrase, worth: centrality.of(phrase) }));
  return phrases.sort((a, b) => b.worth - a.worth)[0]?.phrase;
}

const endsSentence = /[.,;:…]["“”«»)]?$/u; // "…ging er."
const goesOn = /\p{Ll}/u; // the next line begins in the middle of a sentence
const byline = /^(?:[Vv]on (?:\p{Lu}|dpa)|Foto|Bild|Quelle|©|Aktualisiert|dpa\b|\(\p{L}{2,8}\)$)/u; // "Von Anna Huber", "Foto: dpa"

/** A date, a byline, or next to no words. */
function isFurniture(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return letters * 2 < line.length || isDateLine(line) || (byline.test(line) && line.length < 60);
}
