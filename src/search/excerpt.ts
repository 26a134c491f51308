// Cuts out of a text the piece that shows best what was searched for.
import type { TextWord } from '../german/words-in-text.ts';

export interface ExcerptPart {
  readonly text: string;
  /** Whether this is what was searched for. */
  readonly isMarked: boolean;
}

const excerptLength = 36; // words
const before = 6; // words in front of the first mark

/**
 * About 36 words around the place where most of what was found stands; `words` are those of the text, and `found`
 * holds numbers of them. The text is taken as it is: joined, the parts are a piece of it, with "…" where something is left out.
 */
export function excerptOf(
  text: string,
  words: readonly TextWord[],
  found: ReadonlySet<number>,
): readonly ExcerptPart[] {
  const [first, end] = window(words, found);
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const stop = end >= words.length ? text.length : (words[end - 1]?.end ?? text.length);
  const parts = [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...markedParts(text, words, found, { first, end, start, stop }),
  ];
  return stop < text.length ? [...parts, { text: ' …', isMarked: false }] : parts;
}

/** A whole text, with what was found in it. */
export function allMarked(
  text: string,
  words: readonly TextWord[],
  found: ReadonlySet<number>,
): readonly ExcerptPart[] {
  return markedParts(text, words, found, { first: 0, end: words.length, start: 0, stop: text.length });
}

interface Piece {
  /** Numbers of words. */
  readonly first: number;
  readonly end: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly stop: number;
}

function markedParts(
  text: string,
  words: readonly TextWord[],
  found: ReadonlySet<number>,
  { first, end, start, stop }: Piece,
): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = start;
  const plain = (to: number) => {
    if (to > at) parts.push({ text: text.slice(at, to), isMarked: false });
    at = to;
  };
  for (const [index, word] of words.slice(first, end).entries()) {
    if (!found.has(first + index)) continue;
    plain(word.start);
    parts.push({ text: text.slice(word.start, word.end), isMarked: true });
    at = word.end;
  }
  plain(stop);
  return parts;
}

/** The first word of the excerpt, and the one behind its last. */
function window(words: readonly TextWord[], found: ReadonlySet<number>): readonly [number, number] {
  const places = [...found].filter((place) => place < words.length).sort((a, b) => a - b);
  const inside = (start: number) => places.filter((place) => place >= start && place < start + excerptLength - before);
  const variety = (start: number) => new Set(inside(start).map((place) => words[place]?.form)).size;
  let [best, most] = [places[0] ?? 0, 0];
  for (const place of places.slice(0, mostPlaces)) {
    const worth = variety(place) * 10 + Math.min(9, inside(place).length);
    if (worth > most) [best, most] = [place, worth];
  }
  const first = best < excerptLength / 2 ? 0 : best - before;
  return [first, Math.min(words.length, first + excerptLength)];
}

const mostPlaces = 200; // a word may stand a thousand times in a long text
