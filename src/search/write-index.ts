// Writes the search index of an archive anew into a folder.
import { mkdirSync } from 'node:fs';
import { writeMainSegment } from './main-segment.ts';
import type { SearchRecord } from './search-record.ts';
import { inOneSegment } from './segment-order.ts';
import { createPackWriter } from './write-packs.ts';
import { writeStart } from './write-start.ts';

/**
 * Indexes the records in the order given and writes the index into a folder; `onProgress` hears how many are done. Returns
 * the name of the file with which every search begins.
 */
export function writeIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  onProgress: (done: number) => void,
): string {
  mkdirSync(folder, { recursive: true });
  const { start, length, months } = writeMainSegment(records, createPackWriter(folder), onProgress);
  return writeStart({ segments: [start], months, length, order: inOneSegment(start.documents) }, folder);
}
