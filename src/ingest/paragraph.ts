// A paragraph of an original, as every reader hands it on.
import type { Span } from '../german/sentences.ts';

export interface Paragraph {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quotation';
  /** Plain text on one line, not blank; no markup, no entities. */
  readonly text: string;
  /** Links inside of the text, in order, not overlapping. */
  readonly links: readonly Link[];
}

/** The words of a link, as offsets in the text of its paragraph. */
export interface Link extends Span {
  /** An absolute web address; other links are left out. */
  readonly address: string;
}

/** A paragraph of nothing but words. */
export function plainParagraph(text: string): Paragraph {
  return { kind: 'paragraph', text, links: [] };
}

/** The text of paragraphs, divided by blank lines. Every offset of a finding counts in this text. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/** Where the paragraphs stand in their text. */
export function spansOf(paragraphs: readonly Paragraph[]): readonly Span[] {
  let start = 0;
  return paragraphs.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return span;
  });
}
