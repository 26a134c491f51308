// A RawDocument for tests, as the reader of plain texts makes it.
import type { Span } from '../../src/german/sentences.ts';
import { cleanText } from '../../src/ingest/clean/clean-text.ts';
import { textOf } from '../../src/ingest/paragraph.ts';
import type { RawDocument } from '../../src/ingest/raw-document.ts';

export function aRawDocument(text: string, changes: Partial<RawDocument> = {}): RawDocument {
  const { paragraphs, repairs } = cleanText(text, () => false);
  return {
    file: 'raw/text.txt',
    record: undefined,
    line: 1,
    sha256: '0'.repeat(64),
    charset: 'utf-8',
    repairs,
    metadata: {},
    paragraphs,
    markdown: undefined,
    text: textOf(paragraphs),
    ...changes,
  };
}

/** Where the paragraphs of a clean text stand: every line is one. */
export function paragraphSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
