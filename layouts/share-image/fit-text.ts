// Sets a text as large as its box allows, and cuts it where even the smallest size is too large.
import { evenLines, fullLines, type Piece, piecesOf, type WidthOf, withoutWidePieces } from './break-lines.ts';

/** In pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The sizes that the text may have, the largest first. */
  readonly sizes: readonly [number, ...number[]];
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** From one line to the next, as a share of the size. */
export const lineHeight = 1.14;

const longest = 600; // characters: twice what fits anywhere

/** `widthOf` measures in em. */
export function fitText(text: string, widthOf: WidthOf, box: Box): FittedText {
  const pieces = piecesOf([...text].slice(0, longest).join(''));
  for (const size of box.sizes) {
    const room = box.width / size;
    if (pieces.some(({ text }) => widthOf(text) > room)) continue;
    const lines = evenLines(pieces, widthOf, room);
    if (lines.length <= mostLines(box, size)) return { size, lines };
  }
  const size = box.sizes.at(-1) ?? box.sizes[0];
  return { size, lines: cutLines(pieces, widthOf, box.width / size, mostLines(box, size)) };
}

function mostLines({ height }: Box, size: number): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)));
}

/** "Streit um die Straße, und niemand weiß" → "Streit um die Straße …", as many words as there is room for. */
function cutLines(pieces: readonly Piece[], widthOf: WidthOf, room: number, most: number): readonly string[] {
  const narrow = withoutWidePieces(pieces, widthOf, room);
  let lines = fullLines(narrow, widthOf, room);
  for (let end = narrow.length - 1; end > 0 && lines.length > most; end--) {
    lines = fullLines(endingAt(narrow, end, widthOf, room), widthOf, room);
  }
  return lines;
}

const endOfThought = /(?<![\s\p{Po}\p{Pd}\p{Ps}])[\s\p{Po}\p{Pd}\p{Ps}]+$/u; // ",", " –", " („"

/** The pieces before `end`, and the sign that there were more; it is never alone on a line. */
function endingAt(pieces: readonly Piece[], end: number, widthOf: WidthOf, room: number): readonly Piece[] {
  let text = pieces[end - 1]?.text.replace(endOfThought, '') ?? '';
  if (text === '' && end > 1) return endingAt(pieces, end - 1, widthOf, room);
  const isInsideOfWord = pieces[end]?.gap === '';
  const mark = isInsideOfWord ? '…' : '\u{a0}…';
  // Parts of a word that is wider than a line fill theirs.
  while (text.length > 1 && widthOf(text + mark) > room) text = text.slice(0, -1);
  return [...pieces.slice(0, end - 1), { text: text + mark, gap: pieces[end - 1]?.gap ?? '' }];
}
