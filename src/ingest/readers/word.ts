// Reads documents of Word (.docx) and of programs that write the same.

import { unpack } from '../../packing.ts';
import type { Repair } from '../repair.ts';
import { documentProperties } from './document-properties.ts';
import { noText, type Reading, refusedWhole, singleText } from './reading.ts';
import { statedMetadata } from './stated-metadata.ts';
import { linkTargets, wordParagraphs } from './word-paragraphs.ts';
import { paragraphKinds } from './word-styles.ts';

/** Text, headings, lists, tables, links; without pictures, comments and what tracked changes deleted. Never throws. */
export function readWord(bytes: Uint8Array): Reading {
  const unpacked = unpack(bytes, (path) => wanted.has(path));
  if (unpacked.kind === 'too large') {
    return refusedWhole(1, 'is too large when it is unpacked', 'save its text as a new document or as a .txt file');
  }
  const document = unpacked.kind === 'files' ? unpacked.files.get('word/document.xml') : undefined;
  if (unpacked.kind === 'broken' || document === undefined) {
    return refusedWhole(1, 'is no readable Word document', 'open it in Word, and save it again as .docx');
  }
  const { files } = unpacked;
  const kinds = paragraphKinds(files.get('word/styles.xml') ?? '');
  const read = (name: string) =>
    wordParagraphs(
      files.get(`word/${name}.xml`) ?? '',
      kinds,
      linkTargets(files.get(`word/_rels/${name}.xml.rels`) ?? ''),
    );
  const paragraphs = read('document');
  if (paragraphs.length === 0) return noText(1);
  const notes = [...read('footnotes'), ...read('endnotes')];
  const { metadata, repairs } = statedMetadata(documentProperties(files.get('docProps/core.xml') ?? ''));
  return singleText({
    record: undefined,
    line: 1,
    metadata,
    paragraphs: [...paragraphs, ...notes],
    repairs: [...repairs, ...movedNotes(notes.length)],
  });
}

const parts = ['document', 'footnotes', 'endnotes'];
const wanted: ReadonlySet<string> = new Set([
  ...parts.flatMap((name) => [`word/${name}.xml`, `word/_rels/${name}.xml.rels`]),
  'word/styles.xml',
  'docProps/core.xml',
]);

function movedNotes(count: number): readonly Repair[] {
  return count === 0 ? [] : [{ what: 'footnotes put at the end', count }];
}
