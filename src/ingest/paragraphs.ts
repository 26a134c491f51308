// Cuts a text into paragraphs.
import type { Span } from '../german/sentences.ts';

/**
 * Where the paragraphs stand. Blank lines divide them where there are any; else every line is one, unless the lines
 * were broken at a width. Lists and tables keep their lines.
 */
export function paragraphSpans(text: string): readonly Span[] {
  if (blankLines.test(text.trim())) return cut(text, /\n[^\S\n]*\n\s*/gu).flatMap((block) => linesOfList(text, block));
  const lines = cut(text, /\n\s*/gu);
  return isHardWrapped(text, lines) ? joined(text, lines) : mended(text, lines);
}

const blankLines = /\n[^\S\n]*\n/u; // "eins\n \nzwei"
const listItem = /^\s*(?:[-*+•–]|\d{1,3}[.)]|\p{L}\))\s|\|/u; // "- eins", "1. eins", "a) eins", "eins | zwei"
const endsSentence = /[.!?:…]["“”«»)]?$/u; // "…ging er."
// A line cannot end with these: "zwischen", "den". Words that also end clauses ("vor", "an", "zu") are not among them.
const unfinished =
  /(?<!\p{L})(?:der|die|das|den|dem|des|eine|einen|einem|einer|eines|und|oder|sowie|zwischen|von|vom|zum|zur|im|am|beim|in|für|gegen|ohne|als|wie|dass|weil|wenn|neue[nrsm]?|sein|ihr)$/u;
const [narrowest, widest] = [40, 120]; // characters of a line in a text that was broken at a width

function cut(text: string, divider: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(divider)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter(({ start, end }) => start < end);
}

/** Puts a line together with the next where it stops at a word that needs another. */
function mended(text: string, lines: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const isTorn =
      before !== undefined && unfinished.test(text.slice(Math.max(before.start, before.end - 20), before.end));
    if (isTorn) whole[whole.length - 1] = { start: before.start, end: line.end };
    else whole.push(line);
  }
  return whole;
}

function linesOfList(text: string, { start, end }: Span): readonly Span[] {
  const lines = text.slice(start, end).split('\n');
  if (lines.length < 2 || !lines.every((line) => listItem.test(line))) return [{ start, end }];
  return cut(text.slice(start, end), /\n\s*/gu).map((line) => ({ start: start + line.start, end: start + line.end }));
}

/** Whether lines end where the paper ended: several long ones stop in the middle of a sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const width = widthOf(lines);
  if (width < narrowest || width > widest) return false;
  const long = lines.slice(0, -1).filter((line) => lengthOf(line) > width * 0.6);
  const broken = long.filter((line) => !endsSentence.test(text.slice(line.start, line.end)));
  return broken.length >= 2 && broken.length >= long.length * 0.4;
}

/** A paragraph ends with a short line that ends a sentence; a short first line without a full stop is a headline. */
function joined(text: string, lines: readonly Span[]): readonly Span[] {
  const width = widthOf(lines);
  const paragraphs: Span[] = [];
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    start ??= line.start;
    const isEnd = endsSentence.test(text.slice(line.start, line.end));
    const isLast = isEnd ? lengthOf(line) < width * 0.75 : index === 0 && lengthOf(line) < width * 0.6;
    if (!isLast && index < lines.length - 1) continue;
    paragraphs.push({ start, end: line.end });
    start = undefined;
  }
  return paragraphs;
}

function widthOf(lines: readonly Span[]): number {
  return lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: end - slice.trimStart().length, end: start + slice.trimEnd().length };
}
