// Finds out whether the lines of a text were broken at a width, and at which.
import { endsSentence, isUnfinished, itemMark, type Line, startsLowerCase } from './line.ts';
import { endsTorn } from './torn-words.ts';

export interface Wrap {
  /** Characters of the widest line, as far as it is known. */
  readonly width: number;
  /** A line was broken if it would have been so long with the first word of the next. */
  readonly reach: number;
  /** What divides the paragraphs. Where it is nothing else, only a short line shows that one ends. */
  readonly divider: 'blank line' | 'indent' | 'short line';
}

/** Two lines without a blank one between them. */
export interface Break {
  readonly line: Line;
  readonly next: Line;
}

/**
 * How lines were broken; undefined if they were not. A line that was broken was full: the next word had no room. Where
 * the text clearly goes on from one line to the next shows how full lines are, also where letters differ in width.
 */
export function findWrap(lines: readonly Line[]): Wrap | undefined {
  const breaks = breaksOf(lines);
  const width = widthOf(breaks);
  if (width < narrowest || isMostlyLong(lines)) return undefined;
  const reaches = breaks.filter(goesOn).map(reachOf).sort(ascending);
  const full = reaches.filter((reach) => reach >= width * almostFull).length;
  const lowest = reaches[Math.floor(reaches.length * 0.05)];
  if (lowest === undefined || full < reaches.length * 0.8) return undefined;
  const divider = dividerOf(lines);
  const isRagged = lowest <= width;
  const slack = isRagged && divider === 'blank line' ? 0.85 : 1;
  const reach = Math.min(width + 1, Math.max(lowest * slack, width * leastFull));
  const broken = breaks.filter((pair) => reachOf(pair) >= reach).length;
  return reaches.length >= broken * 0.25 && broken >= breaks.length * 0.4 ? { width, reach, divider } : undefined;
}

const [narrowest, widest] = [33, 125]; // characters of a line that was broken at a width
const almostFull = 0.85;
const leastFull = 0.6;

/** Whether the text clearly goes on from one line to the next. */
export function goesOn({ line, next }: Break): boolean {
  if (itemMark(next.text) !== '') return false;
  return (startsLowerCase(next.text) && !endsSentence(line.text)) || isUnfinished(line.text);
}

/** How long the line would have been with the first word of the next. */
export function reachOf({ line, next }: Break): number {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  return line.text.length + (endsTorn(line.text) ? 0 : 1) + word;
}

function dividerOf(lines: readonly Line[]): Wrap['divider'] {
  const blank = lines.filter(({ gap }) => gap === 'blank line').length;
  if (blank >= lines.length * 0.04) return 'blank line';
  const indented = lines.filter(isIndented).length;
  return indented > 1 && indented < lines.length * 0.5 ? 'indent' : 'short line';
}

/** Whether a line begins as the first of a paragraph does where paragraphs are indented. */
export function isIndented({ indent }: Line): boolean {
  return indent > 1;
}

function breaksOf(lines: readonly Line[]): readonly Break[] {
  return lines.flatMap((next, index) => {
    const line = lines[index - 1];
    return line === undefined || next.gap !== 'line end' ? [] : [{ line, next }];
  });
}

/** The longest line but for a few: a headline or an address may be wider than the text. */
function widthOf(breaks: readonly Break[]): number {
  const lengths = breaks
    .map(({ line }) => line.text.length)
    .filter((length) => length <= widest)
    .sort(ascending);
  return lengths[lengths.length - 1 - Math.floor(lengths.length * 0.05)] ?? 0;
}

function isMostlyLong(lines: readonly Line[]): boolean {
  let [all, long] = [0, 0];
  for (const { text } of lines) {
    all += text.length;
    if (text.length > widest) long += text.length;
  }
  return long > all * 0.4;
}

function ascending(a: number, b: number): number {
  return a - b;
}
