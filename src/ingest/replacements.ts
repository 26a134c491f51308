// Replaces pieces of a text, and finds where in the old text stood what stands in the new one.
import type { Span } from '../german/sentences.ts';

/** A piece of a text, and what is put in its place. */
export interface Replacement extends Span {
  readonly instead: string;
}

/** Replacements of one text, in their order and apart from each other. */
export type Replacements = readonly Replacement[];

export function replacePieces(text: string, replacements: Replacements): string {
  if (replacements.length === 0) return text;
  let replaced = '';
  let from = 0;
  for (const { start, end, instead } of replacements) {
    replaced += text.slice(from, start) + instead;
    from = end;
  }
  return replaced + text.slice(from);
}

/**
 * Finds the span of a text before its steps (each replaces in what the step before it made) by a span, not empty, behind
 * them: from the beginning of its first character to the end of its last. A piece that was replaced counts whole.
 */
export function wayBack(steps: readonly Replacements[]): (span: Span) => Span {
  const placed = steps.map(placesOf).reverse();
  return (span) => placed.reduce(spanBefore, span);
}

/** Where a replaced piece stood, and where stands what was put in its place. */
interface Place {
  readonly before: Span;
  readonly after: Span;
}

function placesOf(replacements: Replacements): readonly Place[] {
  let shift = 0;
  return replacements.map(({ start, end, instead }) => {
    const after = { start: start + shift, end: start + shift + instead.length };
    shift = after.end - end;
    return { before: { start, end }, after };
  });
}

function spanBefore(span: Span, places: readonly Place[]): Span {
  return { start: characterBefore(span.start, places).start, end: characterBefore(span.end - 1, places).end };
}

/** The span that one character comes from. */
function characterBefore(offset: number, places: readonly Place[]): Span {
  const place = lastPlaceUpTo(offset, places);
  if (place !== undefined && offset < place.after.end) return place.before;
  const start = place === undefined ? offset : place.before.end + (offset - place.after.end);
  return { start, end: start + 1 };
}

/** By halving: a damaged text has thousands of them. */
function lastPlaceUpTo(offset: number, places: readonly Place[]): Place | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.after.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
