// Where the sentences of a text end and which of its lines are headings, seen from its tokens.
import { paragraphMark, type Token } from './token.ts';

export interface Layout {
  /** The number of the sentence that a token stands in. */
  readonly sentenceOf: (token: number) => number;
  readonly isInHeading: (token: number) => boolean;
}

/** Sentences end at a full stop or a blank line; a heading is a short paragraph that ends without a mark. */
export function layoutOf(tokens: readonly Token[]): Layout {
  const sentences: number[] = [];
  const headings: boolean[] = [];
  let sentence = 0;
  let paragraphStart = 0;
  for (const [index, token] of tokens.entries()) {
    sentences.push(sentence);
    if (token.kind === 'stop') sentence++;
    if (isBlankLine(token)) {
      for (const mark of headingMarks(tokens, paragraphStart, index)) headings.push(mark);
      headings.push(false);
      paragraphStart = index + 1;
    }
  }
  for (const mark of headingMarks(tokens, paragraphStart, tokens.length)) headings.push(mark);
  return { sentenceOf: (token) => sentences[token] ?? sentence, isInHeading: (token) => headings[token] ?? false };
}

function isBlankLine({ kind, code }: Token): boolean {
  return kind === 'stop' && code === paragraphMark;
}

const longestHeading = 25; // tokens

function headingMarks(tokens: readonly Token[], from: number, to: number): readonly boolean[] {
  const isHeading = to - from <= longestHeading && tokens[to - 1]?.kind !== 'stop';
  return new Array<boolean>(to - from).fill(isHeading);
}
