// Makes one index out of segments that were written apart, each of a share of the archive.
import type { SegmentStart } from './index-start.ts';
import type { SearchRecord } from './search-record.ts';
import type { SegmentOrder } from './segment-order.ts';
import { firstAndLastMonth } from './timeline.ts';
import { createPackWriter } from './write-packs.ts';
import { type CatalogueRow, datesOf, writeCatalogue } from './write-segment.ts';
import { writeStart } from './write-start.ts';

/** A segment that lies in the index's folder with its packs. */
export interface ShareSegment {
  readonly start: SegmentStart;
  /** Words of all its articles. */
  readonly length: number;
  /** What is known of its articles now, in their order: names may be others than when it was written. */
  readonly rows: readonly CatalogueRow[];
}

/** What the catalogue of an index has of a record. */
export function catalogueRow({ content: _, ...row }: SearchRecord): CatalogueRow {
  return row;
}

/** Writes what only the whole archive tells; the names of the file with which every search begins, and of all that were written. */
export function mergeSegments(
  segments: readonly ShareSegment[],
  order: SegmentOrder,
  folder: string,
): { readonly start: string; readonly files: readonly string[] } {
  const packs = createPackWriter(folder);
  const starts = segments.map(({ start, rows }) => ({ ...start, ...writeCatalogue(rows, packs.begin) }));
  const start = writeStart(
    {
      segments: starts,
      periods: segments.map(({ rows }) => firstAndLastMonth(datesOf(rows))),
      months: firstAndLastMonth(segments.flatMap(({ rows }) => datesOf(rows))),
      length: segments.reduce((sum, { length }) => sum + length, 0),
      order,
    },
    folder,
  );
  return { start, files: [...packs.files(), start] };
}
