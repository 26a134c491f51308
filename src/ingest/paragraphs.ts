// Cuts a text into paragraphs.
import type { Span } from '../german/sentences.ts';

/** Where the paragraphs stand: blank lines divide them where there are any, else every line is one. */
export function paragraphSpans(text: string): readonly Span[] {
  const divider = blankLines.test(text.trim()) ? /\n[^\S\n]*\n\s*/gu : /\n\s*/gu;
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(divider)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter(({ start, end }) => start < end);
}

const blankLines = /\n[^\S\n]*\n/u; // "eins\n \nzwei"

function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: end - slice.trimStart().length, end: start + slice.trimEnd().length };
}
