// Puts the words of a page together to pieces of lines, as far as no wide gap divides them.
import { oneLine } from '../../german/plain-text.ts';
import type { PdfItem } from './pdf-pages.ts';

/** A piece of a line, in points from the upper left corner. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** From the top of the page to its bottom, then from left to right. */
export function segmentsOf(items: readonly PdfItem[]): readonly Segment[] {
  return linesOf(items).flatMap((line) => piecesOf(line, narrowestGutter));
}

/** Lines of segments as text: what stands on one line is one text again. */
export function joinedLines(segments: readonly Segment[]): readonly Segment[] {
  const items = segments.map(({ text, left, right, y, size }) => ({ text, x: left, width: right - left, y, size }));
  return linesOf(items).flatMap((line) => piecesOf(line, Number.POSITIVE_INFINITY));
}

const narrowestGutter = 0.9; // times the size of the letters
const wordGap = 0.15; // times the size of the letters: narrower gaps stand inside of words
/** How far apart the letters of one line may stand, times their size. */
export const sameLine = 0.4;

function linesOf(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const lines: { readonly items: PdfItem[]; readonly y: number }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line !== undefined && item.y - line.y < sameLine * item.size) line.items.push(item);
    else lines.push({ items: [item], y: item.y });
  }
  return lines.map((line) => line.items.sort((a, b) => a.x - b.x));
}

function piecesOf(line: readonly PdfItem[], widestGap: number): readonly Segment[] {
  const pieces: Segment[] = [];
  for (const { text, x, y, width, size } of line) {
    const before = pieces.at(-1);
    const gap = x - (before?.right ?? 0);
    if (before === undefined || gap > widestGap * size) {
      pieces.push({ text, left: x, right: x + width, y, size });
      continue;
    }
    pieces[pieces.length - 1] = {
      ...before,
      text: before.text + (gap > wordGap * size ? ' ' : '') + text,
      right: Math.max(before.right, x + width),
      size: Math.max(before.size, size),
    };
  }
  return pieces.map((piece) => ({ ...piece, text: oneLine(piece.text) }));
}
