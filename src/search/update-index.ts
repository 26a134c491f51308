// Brings the search index of an archive up to date: writes what is new, or the whole index where that is much.
import { mkdirSync, readdirSync } from 'node:fs';
import { type ChangedArticles, changedArticles } from './changed-articles.ts';
import { decodeState, type KeptIndex } from './index-state.ts';
import { type IndexOrder, type IndexRow, type UpdatedIndex, writeAnew, writeChanges } from './write-update.ts';

export type { IndexOrder, IndexRow, UpdatedIndex } from './write-update.ts';

/** Changes are articles that are new, and those that are gone; an edited one is both. */
export interface UpdateLimits {
  /** So many changes at most are written again and again, each time with the newest. */
  readonly hot: number;
  /** With more than this share of all articles changed, the index is written anew; but not before `least`. */
  readonly share: number;
  readonly least: number;
  readonly most: number;
  /** An archive with fewer articles is always written anew. */
  readonly smallest: number;
}

// Six changes take .3 CPU seconds, a hundred .9, and an archive of ten thousand ten.
export const usualLimits: UpdateLimits = { hot: 6, share: 0.01, least: 50, most: 500, smallest: 500 };

/**
 * Writes only files that are not there, and removes none. Changes lie in a hot segment; when it has grown, they become a
 * segment that stays for a while, and then all is written anew. The answers are those of an index that is written anew but
 * for this: which words are compounds, and of what, a segment says as it knew when it was written. So a new word is not
 * found at once in a compound that stands in an older article alone.
 */
export function updateIndex(order: IndexOrder, limits: UpdateLimits = usualLimits): UpdatedIndex {
  mkdirSync(order.folder, { recursive: true });
  const { rows, before, folder } = order;
  const kept = before && decodeState(before);
  if (kept === undefined || rows.length < limits.smallest || !isComplete(kept.index, folder)) return writeAnew(order);
  const { segments, start, files } = kept.index;
  const newest = changedArticles(rows, segments);
  if (isSame(newest, kept.index)) return { start, files, state: before ?? [] };
  if (sizeOf(newest) <= limits.hot) return writeChanges(order, newest, kept, 'hot');
  const sinceMain = changedArticles(rows, segments.slice(0, 1));
  const most = Math.min(limits.most, Math.max(limits.least, rows.length * limits.share));
  return sizeOf(sinceMain) <= most ? writeChanges(order, sinceMain, kept, 'to stay') : writeAnew(order);
}

function sizeOf({ added, gone }: ChangedArticles<IndexRow>): number {
  return added.length + gone.length;
}

/** Whether all files of an index are in a folder. */
function isComplete({ files }: KeptIndex, folder: string): boolean {
  const there = new Set(readdirSync(folder));
  return files.every((file) => there.has(file));
}

function isSame({ added, gone }: ChangedArticles<IndexRow>, kept: KeptIndex): boolean {
  const isSameAdded = added.length === kept.added.length && added.every(({ key }, at) => key === kept.added[at]?.key);
  const isKnown = ({ segment, article }: ChangedArticles<IndexRow>['gone'][number], at: number) =>
    kept.gone[at]?.place.segment === segment && kept.gone[at]?.place.article === article;
  return isSameAdded && gone.length === kept.gone.length && gone.every(isKnown);
}
