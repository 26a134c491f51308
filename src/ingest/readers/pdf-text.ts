// Writes the words of a page as text: lines in reading order, blank lines between paragraphs.
import { columnsInOrder, quantile } from './pdf-columns.ts';
import type { PdfItem } from './pdf-pages.ts';
import { joinedLines, type Segment, segmentsOf } from './pdf-segments.ts';

/** Lines end where they end on the page; words that are torn there are joined by whoever cleans the text. */
export function pageText(items: readonly PdfItem[]): string {
  const { head, body, foot } = withoutEdges(segmentsOf(items));
  const columns = columnsInOrder(body).map(({ kind, segments }) => ({ kind, lines: joinedLines(segments) }));
  const pitch = quantile(
    columns.flatMap(({ lines }) => pitchesOf(lines)),
    0.5,
  );
  let text = '';
  for (const [index, { kind, lines }] of columns.entries()) {
    const before = columns[index - 1];
    const goesOn = kind === 'column' && before?.kind === 'column' && !beginsBehind(before.lines, lines);
    text += `${goesOn ? '\n' : '\n\n'}${columnText(lines, pitch)}`;
  }
  return [head, text.trim(), foot].filter((part) => part !== '').join('\n\n');
}

const wideGap = 1.25; // times the usual distance of lines
const edgeGap = 1.8;
const otherSize = 0.12; // of the size of letters: headlines differ more
const indent = [0.6, 4] as const; // of a first line, times the size of letters

interface PageParts {
  readonly head: string;
  readonly body: readonly Segment[];
  readonly foot: string;
}

/** The first and the last line of a page, where a wide gap divides them from the rest: they belong to no column. */
function withoutEdges(segments: readonly Segment[]): PageParts {
  const isBehindGap = ({ y, size }: Segment, index: number) => y - (segments[index - 1]?.y ?? y) > edgeGap * size;
  const first = segments.findIndex(isBehindGap);
  const last = segments.findLastIndex(isBehindGap);
  const start = first > 0 && isOneLine(segments.slice(0, first)) ? first : 0;
  const end = last > start && isOneLine(segments.slice(last)) ? last : segments.length;
  return {
    head: wordsOf(segments.slice(0, start)),
    body: segments.slice(start, end),
    foot: wordsOf(segments.slice(end)),
  };
}

function wordsOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('  ');
}

function isOneLine(segments: readonly Segment[]): boolean {
  const [first] = segments;
  const last = segments.at(-1);
  return first !== undefined && last !== undefined && last.y - first.y < first.size;
}

function columnText(lines: readonly Segment[], pitch: number): string {
  const left = leftEdge(lines);
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      if (before === undefined) return line.text;
      return (beginsParagraph(line, before, left, pitch) ? '\n\n' : '\n') + line.text;
    })
    .join('');
}

function beginsParagraph(line: Segment, before: Segment, left: number, pitch: number): boolean {
  if (line.y - before.y > wideGap * Math.max(pitch, before.size)) return true;
  if (Math.abs(line.size - before.size) > otherSize * before.size) return true;
  const shift = (line.left - left) / line.size;
  const isIndented = shift > indent[0] && shift < indent[1] && before.left - left < indent[0] * line.size;
  return isIndented && endsSentence.test(before.text);
}

const endsSentence = /[.!?:][“”"«»)]?$/u; // "ging er.“"

/** Whether a paragraph begins with a column: the last one ends with a short line, or the letters differ. */
function beginsBehind(before: readonly Segment[], column: readonly Segment[]): boolean {
  const last = before.at(-1);
  const [first] = column;
  if (last === undefined || first === undefined) return true;
  if (Math.abs(first.size - last.size) > otherSize * last.size) return true;
  const right = Math.max(...before.map((line) => line.right));
  const isIndented = first.left - leftEdge(column) > indent[0] * first.size;
  return endsSentence.test(last.text) && (isIndented || right - last.right > 2 * last.size);
}

function pitchesOf(lines: readonly Segment[]): readonly number[] {
  return lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
}

/** Where lines begin that are not indented: short paragraphs may have one of them each. */
function leftEdge(lines: readonly Segment[]): number {
  return quantile(
    lines.map((line) => line.left),
    0.2,
  );
}
