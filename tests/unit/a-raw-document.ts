// A RawDocument for tests, as the reader of plain texts makes it.
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
