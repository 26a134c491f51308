// Brings the search index of an archive up to date: writes what is new, or the whole index where that is much.
import { mkdirSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type ChangedArticles, changedArticles } from './changed-articles.ts';
import { writeHotSegment } from './hot-segment.ts';
import { decodeState, encodeState, type KeptIndex } from './index-state.ts';
import { writeMainSegment } from './main-segment.ts';
import type { SearchRecord } from './search-record.ts';
import { inOneSegment } from './segment-order.ts';
import { openStoredArticles } from './stored-articles.ts';
import { firstAndLastMonth } from './timeline.ts';
import type { VocabularyBytes } from './vocabulary.ts';
import { createPackWriter } from './write-packs.ts';
import { datesOf } from './write-segment.ts';
import { writeStart } from './write-start.ts';

/** An article to be found. */
export interface IndexRow {
  /** Differs from all others, and changes with anything of the record. */
  readonly key: string;
  /** Called only for articles that the index has not got. */
  record(): SearchRecord;
}

export interface IndexOrder {
  /** All articles in their order. */
  readonly rows: readonly IndexRow[];
  /** With the files of the index before, where there is one. */
  readonly folder: string;
  /** The `state` of the index before, written by the same version of the program; undefined where all is to be written. */
  readonly before: readonly Uint8Array[] | undefined;
  readonly onProgress: (done: number) => void;
}

export interface UpdatedIndex {
  /** The name of the file with which every search begins. */
  readonly start: string;
  /** All files of the index; what else lies in the folder is of none, or of an older one. */
  readonly files: readonly string[];
  /** What the next update begins with. All parts but the first stay the same until all is written anew. */
  readonly state: readonly Uint8Array[];
}

/** Until when an index is not written anew: with so many changes, as a share of all articles, but at least and at most. */
export interface UpdateLimits {
  readonly share: number;
  readonly least: number;
  readonly most: number;
  /** An archive with fewer articles is always written anew. */
  readonly smallest: number;
}

export const usualLimits: UpdateLimits = { share: 0.01, least: 50, most: 500, smallest: 500 };

/** Writes only files that are not there, and removes none. The answers are those of an index that is written anew. */
export function updateIndex(order: IndexOrder, limits: UpdateLimits = usualLimits): UpdatedIndex {
  mkdirSync(order.folder, { recursive: true });
  const kept = order.before && decodeState(order.before);
  if (kept === undefined || order.rows.length < limits.smallest || !isComplete(kept.index, order.folder))
    return writeAnew(order);
  const changes = changedArticles(order.rows, kept.index.main.keys);
  const most = Math.min(limits.most, Math.max(limits.least, order.rows.length * limits.share));
  if (changes.hot.length + changes.gone.length > most) return writeAnew(order);
  const { start, files } = kept.index;
  if (isSame(changes, kept.index)) return { start, files, state: order.before ?? [] };
  return writeChanges(order, changes, kept.index, kept.vocabulary);
}

/** Whether all files of an index are in a folder. */
function isComplete({ files }: KeptIndex, folder: string): boolean {
  const there = new Set(readdirSync(folder));
  return files.every((file) => there.has(file));
}

function isSame({ hot, gone }: ChangedArticles<IndexRow>, kept: KeptIndex): boolean {
  const isSameHot = hot.length === kept.hot.length && hot.every(({ key }, at) => key === kept.hot[at]?.key);
  return isSameHot && gone.length === kept.gone.length && gone.every((one, at) => one === kept.gone[at]?.article);
}

function writeAnew({ rows, folder, onProgress }: IndexOrder): UpdatedIndex {
  const packs = createPackWriter(folder);
  const { start: main, length, months, vocabulary } = writeMainSegment(recordsOf(rows), packs, onProgress);
  const files = packs.files();
  const start = writeStart({ segments: [main], months, length, order: inOneSegment(rows.length) }, folder);
  const keys = rows.map(({ key }) => key);
  const index = { main: { start: main, length, keys, files }, hot: [], gone: [], start, files: [...files, start] };
  return { start, files: index.files, state: encodeState(index, vocabulary.bytes()) };
}

function* recordsOf(rows: readonly IndexRow[]): Iterable<SearchRecord> {
  for (const row of rows) yield row.record();
}

function writeChanges(
  { folder, onProgress, rows }: IndexOrder,
  changes: ChangedArticles<IndexRow>,
  kept: KeptIndex,
  vocabulary: VocabularyBytes,
): UpdatedIndex {
  const { main } = kept;
  const stored = openStoredArticles(main.start, folder);
  const knownHot = new Map(kept.hot.map((one) => [one.key, one.record]));
  const knownGone = new Map(kept.gone.map((one) => [one.article, one.words]));
  const hot = changes.hot.map((row) => ({ key: row.key, record: knownHot.get(row.key) ?? row.record() }));
  const gone = changes.gone.map((article) => ({ article, words: knownGone.get(article) ?? stored.words(article) }));
  const packs = createPackWriter(folder, gzipSync); // ten times as fast as that which packs alike on all machines
  const records = hot.map(({ record }) => record);
  const segment = writeHotSegment({ hot: records, gone: gone.map(({ words }) => words), vocabulary }, packs.begin);
  const isGone = new Set(changes.gone);
  const dates = stored.dates().filter((_, article) => !isGone.has(article));
  const start = writeStart(
    {
      segments: [main.start, segment.start],
      months: firstAndLastMonth([...dates, ...datesOf(records)]),
      length: main.length + segment.length,
      order: changes.order,
    },
    folder,
  );
  onProgress(rows.length);
  const files = [...main.files, ...packs.files(), start];
  return { start, files, state: encodeState({ main, hot, gone, start, files }, vocabulary) };
}
