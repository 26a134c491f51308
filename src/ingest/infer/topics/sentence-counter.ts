// Counts in how many sentences of a text something is said.
import { sentenceSpans } from '../../../german/sentences.ts';

export interface CountSentences {
  readonly all: number;
  /** How many sentences have one of some offsets, which are in order; offsets count in headline, blank line and text. */
  with(offsets: readonly number[]): number;
}

/** The headline is a sentence. */
export function sentenceCounter(text: string, title: string): CountSentences {
  const ends = [title.length];
  let start = title.length + 2;
  for (const line of text.split('\n')) {
    for (const { end } of sentenceSpans(line)) ends.push(start + end);
    start += line.length + 1;
  }
  return { all: ends.length, with: (offsets) => countSentences(offsets, ends) };
}

function countSentences(offsets: readonly number[], ends: readonly number[]): number {
  let [count, sentence, last] = [0, 0, -1];
  for (const offset of offsets) {
    while (sentence < ends.length && offset >= (ends[sentence] ?? 0)) sentence++;
    if (sentence !== last) count++;
    last = sentence;
  }
  return count;
}
