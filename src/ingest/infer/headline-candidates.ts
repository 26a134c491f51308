// Makes of the sentences of a text the clauses that can be its headline.
import { type Span, sentenceSpans } from '../../german/sentences.ts';
import { type MainClause, mainClause } from '../main-clause/main-clause.ts';
import { shortenings } from '../main-clause/shorten.ts';
import { isWholeSentence } from '../main-clause/sound.ts';
import { attributionInside } from '../main-clause/speaker.ts';
import { isByline } from './byline.ts';
import { datelineLength } from './dateline.ts';

export interface Candidate {
  readonly line: string;
  /** The sentence that it was made of. */
  readonly span: Span;
  /** Which sentence of the text that is, from 0. */
  readonly sentence: number;
  /** How many things were left out of the sentence. */
  readonly omitted: number;
  /** Who says so was left out, for the sentence names no one. */
  readonly isUnattributed: boolean;
}

/** The first sentences of the text, behind datelines. */
export function headlineSentences(text: string, paragraphs: readonly Span[]): readonly NumberedSentence[] {
  const found: Span[] = [];
  for (const { start, end } of paragraphs.slice(0, paragraphsLookedAt)) {
    const slice = text.slice(start, Math.min(end, start + lookedAt));
    if (!holdsSentence.test(slice) || isByline(slice)) continue;
    const dateline = datelineLength(slice);
    const sentences = sentenceSpans(slice.slice(dateline)).filter((one) => one.end - one.start <= longestSentence);
    found.push(
      ...sentences.map((one) => {
        const from = dateline + one.start;
        return {
          start: start + from + datelineLength(slice.slice(from, dateline + one.end)),
          end: start + dateline + one.end,
        };
      }),
    );
    if (found.length >= sentencesLookedAt) break;
  }
  return found.slice(0, sentencesLookedAt).map((span, sentence) => ({ span, sentence }));
}

/** Clauses of at most `most` characters that a sentence gives. */
export function candidatesOf(text: string, { span, sentence }: NumberedSentence, most: number): readonly Candidate[] {
  const whole = text.slice(span.start, span.end);
  const clauses = shortened(whole, text.slice(0, lookedAt), most);
  return (clauses.length > 0 ? clauses : asItIs(whole))
    .filter(({ line }) => line.length <= most && line.includes(' '))
    .map((candidate) => ({ ...candidate, span, sentence }));
}

export type NumberedSentence = Pick<Candidate, 'span' | 'sentence'>;

const lookedAt = 5000; // characters of the text in which a person's surname is looked for
const sentencesLookedAt = 6;
const paragraphsLookedAt = 12;
const longestSentence = 600; // a longer one has no main clause that rules can find

type Made = Pick<Candidate, 'line' | 'omitted' | 'isUnattributed'>;

function asItIs(sentence: string): readonly Made[] {
  const line = sentence.replace(/\.$/u, '');
  return isWholeSentence(line) ? [{ line, omitted: 0, isUnattributed: false }] : [];
}

function shortened(sentence: string, head: string, most: number): readonly Made[] {
  if (/[?!]["“”«»]?$/u.test(sentence)) return [];
  const clause = mainClause(sentence);
  const inside = clause.speaker === '' ? attributionInside(clause.words) : undefined;
  const more = inside === undefined ? [] : spoken(inside, head, most, 1);
  return [...spoken(clause, head, most, 0), ...more];
}

function spoken({ words, speaker }: MainClause, head: string, most: number, already: number): readonly Made[] {
  const isUnattributed = speaker === undefined;
  const before = isUnattributed || speaker === '' ? '' : `${speaker}: `;
  return shortenings(words, head, most - before.length).map((one) => ({
    line: before + one.words.join(' '),
    omitted: one.omitted + 1 + already,
    isUnattributed,
  }));
}

const holdsSentence = /\p{L}{2}[.!?]["“”«»‘]?(?: \p{Lu}|$)/u; // other paragraphs are headings, bylines and lists
