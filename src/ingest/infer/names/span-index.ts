// Finds which of many spans overlap another one, without looking at each of them.
import type { Span } from '../../../german/sentences.ts';
import { overlaps } from './mention.ts';

export interface SpanIndex<Found extends Span> {
  readonly add: (span: Found) => void;
  /** In the order in which they were added. */
  readonly overlapping: (span: Span) => readonly Found[];
  readonly overlapsAny: (span: Span) => boolean;
}

/** Of spans of a text: a span is kept with each piece of the text that it touches. */
export function spanIndex<Found extends Span>(spans: readonly Found[]): SpanIndex<Found> {
  const pieces = new Map<number, Map<number, Found>>();
  let count = 0;
  const add = (span: Found) => {
    for (const number of piecesOf(span)) {
      const piece = pieces.get(number) ?? new Map<number, Found>();
      pieces.set(number, piece.set(count, span));
    }
    count += 1;
  };
  const overlapping = (span: Span) => {
    const found = new Map<number, Found>();
    for (const number of piecesOf(span)) {
      for (const [order, other] of pieces.get(number) ?? []) if (overlaps(other, span)) found.set(order, other);
    }
    return [...found].sort(([one], [other]) => one - other).map(([, other]) => other);
  };
  for (const span of spans) add(span);
  return { add, overlapping, overlapsAny: (span) => overlapping(span).length > 0 };
}

const pieceLength = 64; // characters

function* piecesOf({ start, end }: Span): Iterable<number> {
  const last = Math.floor(Math.max(start, end - 1) / pieceLength);
  for (let number = Math.floor(start / pieceLength); number <= last; number++) yield number;
}
