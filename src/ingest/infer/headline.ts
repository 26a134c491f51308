// Finds the headline of a text: its first line, or the main clause of its first sentence.

import { fileStem } from '../../content/editors-file.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { firstWords, nounPhrases } from '../main-clause/noun-phrases.ts';
import { finiteVerbIndex } from '../main-clause/verbs.ts';
import { prepositions } from '../main-clause/words.ts';
import { mostCentralLine } from './central-line.ts';
import { centralityIn } from './centrality.ts';
import { isFurniture } from './furniture.ts';
import { firstSentence } from './lead.ts';

/** Longest headline that is made of a sentence, in characters. */
const longestHeadline = 80;
const longestLine = 120; // a headline that somebody wrote may be longer

/**
 * The first line that is no furniture, if it is a headline: short, without a full stop, with a text below it. Of a kicker
 * and the headline below it ("Nach dem Sturm", "Brücke bleibt gesperrt") the second is the headline.
 */
export function findHeadlineLine(text: string, paragraphs: readonly Span[]): Found<string> | undefined {
  const lines = paragraphs.slice(0, lookedAt);
  const first = lines.findIndex((span) => !isFurniture(text.slice(span.start, Math.min(span.end, span.start + 300))));
  const span = paragraphs[first];
  if (span === undefined || !isHeadlineAt(text, paragraphs, first)) return undefined;
  const line = text.slice(span.start, span.end);
  const below = paragraphs[first + 1];
  const isKickerAbove = below !== undefined && isKicker(line) && isHeadlineAt(text, paragraphs, first + 1);
  return isKickerAbove
    ? { value: oneLine(text.slice(below.start, below.end)), rule: 'line below a kicker', span: below }
    : { value: oneLine(line), rule: 'first line', span };
}

const lookedAt = 10; // paragraphs

function isHeadlineAt(text: string, paragraphs: readonly Span[], index: number): boolean {
  const [span, next] = paragraphs.slice(index, index + 2);
  if (span === undefined || next === undefined || span.end - span.start > longestLine) return false;
  const line = text.slice(span.start, span.end);
  const isLine = !line.includes('\n') && !endsSentence.test(line) && !isFurniture(line) && !withByline.test(line);
  const below = paragraphs.slice(index + 1, index + 6);
  const hasText = below.some(({ start, end }) => endsText.test(text.slice(Math.max(start, end - 2), end)));
  return isLine && hasText && !goesOn.test(text.slice(next.start, next.start + 1));
}

/** "Nach dem Sturm": it says what the headline below is about. */
function isKicker(line: string): boolean {
  const words = line.split(' ');
  const opensPhrase = prepositions.has((words[0] ?? '').toLowerCase()) && words.length < 6;
  return line.length <= longestKicker && opensPhrase && finiteVerbIndex(words) < 0;
}

const longestKicker = 40; // characters
const withByline = /[.!?] [Vv]on \p{Lu}\S{1,30} (?:\S{1,30} )?\p{Lu}\S{1,30}$/u; // a lead: "… gesperrt. Von Anna Huber"

/** The clause of at most 80 characters that says most of what the text is about; else a name for it. */
export function headlineFromSentence(text: string, paragraphs: readonly Span[], fileName: string): Found<string> {
  return mostCentralLine(text, paragraphs, longestHeadline) ?? nameless(text, paragraphs, fileName);
}

/** A noun phrase of the first sentence, where no clause of the text is short enough; the file's name at last. */
function nameless(text: string, paragraphs: readonly Span[], fileName: string): Found<string> {
  const { words, end } = firstSentence(text, paragraphs);
  const span = { start: words, end };
  const sentence = oneLine(text.slice(words, Math.min(end, words + longestSentence)));
  const whole = sentence.replace(/(?<=\p{L})\.$/u, '');
  const phrase = whole.length <= longestHeadline ? whole : mostCentralPhrase(text, sentence);
  if (phrase !== undefined && /[\p{L}\p{N}]/u.test(phrase)) return { value: phrase, rule: 'first sentence', span };
  const value = firstWords(sentence, longestHeadline);
  if (/[\p{L}\p{N}]/u.test(value)) return { value, rule: 'first words', span };
  const name = oneLine(fileStem(fileName)); // nothing of ".txt"
  return { value: name !== '' && name.length <= longestHeadline ? name : 'Ohne Titel', rule: 'file name', span };
}

const longestSentence = 1000; // characters in which noun phrases are looked for

function mostCentralPhrase(text: string, sentence: string): string | undefined {
  const centrality = centralityIn(text);
  const phrases = nounPhrases(sentence, longestHeadline).map((phrase) => {
    const isShort = phrase.split(' ').length < 3;
    return { phrase, worth: centrality.of(phrase) * (isShort ? 0.5 : 1) };
  });
  return phrases.sort((a, b) => b.worth - a.worth)[0]?.phrase;
}

const endsSentence = /[.,;:…]["“”«»)]?$/u; // "…ging er."
const endsText = /[.!?…]\P{L}?$/u;
const goesOn = /\p{Ll}/u; // the next line begins in the middle of a sentence
