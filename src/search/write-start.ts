// Writes the file with which every search begins.
import { gzip } from '../packing.ts';
import { type IndexStart, indexVersion, startFile } from './index-start.ts';
import { encodePack } from './pack.ts';
import { encodeOrder, type SegmentOrder } from './segment-order.ts';
import { contentName, writeOnce } from './write-packs.ts';

export interface JoinedIndex extends Pick<IndexStart, 'months' | 'segments' | 'periods'> {
  /** Words of all articles. */
  readonly length: number;
  readonly order: SegmentOrder;
}

/** Returns the name of the file. */
export function writeStart({ months, segments, periods, length, order }: JoinedIndex, folder: string): string {
  const start: IndexStart = {
    version: indexVersion,
    documents: order.length,
    averageLength: Math.round(length / Math.max(1, order.length)),
    months,
    segments,
    ...(periods && { periods }),
    order: encodeOrder(order),
  };
  const { bytes } = encodePack([gzip(new TextEncoder().encode(JSON.stringify(start)))]);
  return writeOnce(folder, startFile(contentName(bytes)), bytes);
}
