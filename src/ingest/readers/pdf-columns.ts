// Finds the columns of a page and puts them in the order in which they are read.
import { type Segment, sameLine } from './pdf-segments.ts';

export interface Group {
  /** A band spans columns; a text goes on from one column into the next. */
  readonly kind: 'column' | 'band';
  readonly segments: readonly Segment[];
}

/**
 * Groups of segments in reading order: what spans the columns divides the page into bands; in each band the left column
 * comes before the right one.
 */
export function columnsInOrder(segments: readonly Segment[], depth = 0): readonly Group[] {
  const gutter = depth < mostCuts ? findGutter(segments) : undefined;
  if (gutter === undefined) return segments.length === 0 ? [] : [{ kind: 'column', segments }];
  const groups: Group[] = [];
  let band: Segment[] = [];
  let spanning: Segment[] = [];
  const endBand = () => {
    const left = band.filter(({ right }) => right <= gutter);
    const right = band.filter((segment) => segment.right > gutter);
    groups.push(...columnsInOrder(left, depth + 1), ...columnsInOrder(right, depth + 1));
    band = [];
  };
  const endSpanning = () => {
    if (spanning.length > 0) groups.push({ kind: 'band', segments: spanning });
    spanning = [];
  };
  for (const segment of segments) {
    if (crosses(segment, gutter)) {
      endBand();
      spanning.push(segment);
    } else {
      endSpanning();
      band.push(segment);
    }
  }
  endBand();
  endSpanning();
  return groups;
}

const mostCuts = 4; // columns inside of columns
const fewestLines = 4; // of a column
const mostCrossing = 0.3; // of all segments may be headlines above several columns
const mostEdges = 20; // that are tried
const narrowest = 8; // times the size of letters: what is narrower is the column of a table
const fullness = 0.55; // of a column's width: the lines of a text fill more

/** An x that few segments cross, with columns of text on both sides of it. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * fewestLines) return undefined;
  const counted = leftEdges(segments)
    .map((x) => ({ x, crossing: segments.filter((segment) => crosses(segment, x)).length }))
    .filter(({ x, crossing }) => crossing <= segments.length * mostCrossing && dividesColumns(segments, x))
    .sort((a, b) => a.crossing - b.crossing || a.x - b.x);
  return counted[0]?.x;
}

/** Where most lines begin: a point to the left of them. */
function leftEdges(segments: readonly Segment[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { left } of segments) counts.set(Math.round(left) - 1, (counts.get(Math.round(left) - 1) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostEdges)
    .map(([x]) => x);
}

function crosses({ left, right }: Segment, x: number): boolean {
  return left < x && right > x;
}

function dividesColumns(segments: readonly Segment[], x: number): boolean {
  const left = segments.filter((segment) => segment.right <= x);
  const right = segments.filter((segment) => segment.left >= x);
  return isColumn(left) && isColumn(right) && standBeside(left, right);
}

/** Whether most lines are about as wide as the widest, wide enough for sentences, and filled with words. */
function isColumn(segments: readonly Segment[]): boolean {
  const lines = rowsOf(segments);
  if (lines.length < fewestLines) return false;
  const widths = lines.map(({ left, right }) => right - left);
  const widest = quantile(widths, 0.9);
  const usual = quantile(widths, 0.5);
  const filled = quantile(
    lines.map(({ left, right, words }) => words / (right - left)),
    0.5,
  );
  return usual >= widest * fullness && usual >= narrowest * (segments[0]?.size ?? 0) && filled >= fullness;
}

interface ColumnRow {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** The width of all its words. */
  readonly words: number;
}

/** What stands on one line. Segments come from top to bottom. */
function rowsOf(segments: readonly Segment[]): readonly ColumnRow[] {
  const rows: ColumnRow[] = [];
  for (const { y, left, right, size } of segments) {
    const row = rows.at(-1);
    if (row === undefined || y - row.y > sameLine * size) {
      rows.push({ y, left, right, words: right - left });
      continue;
    }
    const words = row.words + right - left;
    rows[rows.length - 1] = { y: row.y, left: Math.min(row.left, left), right: Math.max(row.right, right), words };
  }
  return rows;
}

/** The number that a part of the others is below: 0.5 is the median. 0 of none. */
export function quantile(numbers: readonly number[], part: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
}

function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [leftTop, leftEnd] = heightOf(left);
  const [rightTop, rightEnd] = heightOf(right);
  const shared = Math.min(leftEnd, rightEnd) - Math.max(leftTop, rightTop);
  return shared >= 0.5 * Math.min(leftEnd - leftTop, rightEnd - rightTop);
}

/** Segments come from top to bottom. */
function heightOf(segments: readonly Segment[]): readonly [number, number] {
  return [segments[0]?.y ?? 0, segments.at(-1)?.y ?? 0];
}
