// Looks at texts that come as lines of JSON, each with an id: {id, text, date?, title?}.
import { sha256 } from '../content/file-hashes.ts';
import { cleanText, type KnowsWord } from './clean/clean-text.ts';
import { type Decoded, decode } from './decode/decode.ts';
import { createTextIndex } from './duplicates/text-index.ts';
import type { SectionFinder } from './infer/topics/sections.ts';
import { type Inspection, inspectDocument, inspectionOfRefusal } from './inspection.ts';
import { mendedCopy } from './mended-copy.ts';
import { textOf } from './paragraph.ts';
import type { RawDocument } from './raw-document.ts';
import { type CheckedMetadata, statedMetadata } from './readers/stated-metadata.ts';

export interface InspectedRecord {
  /** From 1. */
  readonly line: number;
  readonly id: string;
  /** Undefined for a line that is no record. */
  readonly inspection: Inspection | undefined;
}

/** One answer after the other: none waits for the last record. */
export function* inspectRecords(
  lines: string,
  knowsWord: KnowsWord,
  findSection?: SectionFinder,
): Iterable<InspectedRecord> {
  const index = createTextIndex();
  for (const [number, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = recordOf(line);
    if (record === undefined) {
      yield { line: number + 1, id: '', inspection: undefined };
      continue;
    }
    const { id, text, stated } = record;
    const bytes = Buffer.from(text);
    const decoded = decode(bytes, 'utf-8');
    const inspection =
      decoded.kind === 'text'
        ? inspectDocument(documentOf(bytes, decoded, stated, knowsWord), mendedCopy(text, decoded.text), id, {
            index,
            findSection,
          })
        : inspectionOfRefusal(decoded.what, decoded.hint);
    yield { line: number + 1, id, inspection };
  }
}

interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly stated: CheckedMetadata;
}

function recordOf(line: string): TextRecord | undefined {
  try {
    const data: unknown = JSON.parse(line);
    if (typeof data !== 'object' || data === null || !('id' in data && 'text' in data)) return undefined;
    if (typeof data.text !== 'string') return undefined;
    const title = 'title' in data && typeof data.title === 'string' ? data.title : undefined;
    const date = 'date' in data && typeof data.date === 'string' ? data.date : undefined;
    const stated = statedMetadata({
      title: title === undefined ? [] : [{ value: title, rule: 'record title' }],
      date: date === undefined ? [] : [{ value: date, rule: 'record date' }],
    });
    return { id: String(data.id), text: data.text, stated };
  } catch {
    return undefined;
  }
}

function documentOf(
  bytes: Buffer,
  decoded: Extract<Decoded, { kind: 'text' }>,
  { metadata, repairs: ofMetadata }: CheckedMetadata,
  knowsWord: KnowsWord,
): RawDocument {
  const { paragraphs, repairs } = cleanText(decoded.text, knowsWord);
  return {
    file: '',
    record: undefined,
    line: 1,
    sha256: sha256(bytes),
    charset: undefined,
    repairs: [...decoded.repairs, ...repairs, ...ofMetadata],
    metadata,
    paragraphs,
    markdown: undefined,
    text: textOf(paragraphs),
  };
}
