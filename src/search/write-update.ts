// Writes an index anew, or what has changed of it.
import { gzipSync } from 'node:zlib';
import type { ArticleDate } from '../article/edtf-date.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { writeHotSegment } from './hot-segment.ts';
import { encodeState, type IndexState, type KeptIndex, type KeptSegment } from './index-state.ts';
import { writeMainSegment } from './main-segment.ts';
import type { SearchRecord } from './search-record.ts';
import { inOneSegment } from './segment-order.ts';
import { openStoredArticles, type StoredArticles } from './stored-articles.ts';
import { firstAndLastMonth } from './timeline.ts';
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
  /** What the next update begins with. All parts but the first are seldom new, and then other objects. */
  readonly state: readonly Uint8Array[];
}

export function writeAnew({ rows, folder, onProgress }: IndexOrder): UpdatedIndex {
  const packs = createPackWriter(folder);
  const { start: main, length, months, vocabulary } = writeMainSegment(recordsOf(rows), packs, onProgress);
  const keys = rows.map(({ key }) => key);
  const segment: KeptSegment = { start: main, length, keys, gone: [], files: packs.files() };
  const start = writeStart({ segments: [main], months, length, order: inOneSegment(rows.length) }, folder);
  const index = { segments: [segment], added: [], gone: [], start, files: [...segment.files, start] };
  return { start, files: index.files, state: encodeState({ index, vocabularies: [vocabulary.bytes()] }) };
}

function* recordsOf(rows: readonly IndexRow[]): Iterable<SearchRecord> {
  for (const row of rows) yield row.record();
}

/** Writes a segment of what has changed behind all that are kept ("hot"), or, to be kept itself, behind the main one. */
export function writeChanges(
  { folder, onProgress, rows }: IndexOrder,
  { order, added, gone }: ChangedArticles<IndexRow>,
  { index, vocabularies }: IndexState,
  which: 'hot' | 'to stay',
): UpdatedIndex {
  const behind = which === 'hot' ? index.segments.length : 1;
  const [before, vocabulariesBefore] = [index.segments.slice(0, behind), vocabularies.slice(0, behind)];
  const stored = before.map(({ start }) => openStoredArticles(start, folder));
  const records = addedRecords(added, index);
  const goneArticles = goneWords(gone, index, stored);
  // Ten times as fast as that which packs alike on all machines.
  const packs = createPackWriter(folder, (piece) => gzipSync(piece));
  const hot = records.map(({ record }) => record);
  const words = goneArticles.map((one) => one.words);
  const written = writeHotSegment({ hot, gone: words, vocabularies: vocabulariesBefore }, packs.begin);
  const keys = added.map(({ key }) => key);
  const segment: KeptSegment = { start: written.start, length: written.length, keys, gone, files: packs.files() };
  const all = [...before, segment];
  const dates = stored.map((articles) => articles.dates());
  const datesBefore = order.flatMap((place): readonly ArticleDate[] => {
    const date = dates[place.segment]?.[place.article];
    return date === undefined ? [] : [date];
  });
  const start = writeStart(
    {
      segments: all.map((one) => one.start),
      months: firstAndLastMonth([...datesBefore, ...datesOf(hot)]),
      length: all.reduce((sum, { length }) => sum + length, 0),
      order,
    },
    folder,
  );
  onProgress(rows.length);
  const files = [...all.flatMap((one) => one.files), start];
  const state: IndexState =
    which === 'hot'
      ? { index: { segments: before, added: records, gone: goneArticles, start, files }, vocabularies }
      : {
          index: { segments: all, added: [], gone: [], start, files },
          vocabularies: [...vocabulariesBefore, written.vocabulary()],
        };
  return { start, files, state: encodeState(state) };
}

/** What was new at the last update is kept. */
function addedRecords(added: readonly IndexRow[], { added: known }: KeptIndex): KeptIndex['added'] {
  const records = new Map(known.map(({ key, record }) => [key, record]));
  return added.map((row) => ({ key: row.key, record: records.get(row.key) ?? row.record() }));
}

function goneWords(
  gone: ChangedArticles<IndexRow>['gone'],
  { gone: known }: KeptIndex,
  stored: readonly StoredArticles[],
): KeptIndex['gone'] {
  const nameOf = ({ segment, article }: (typeof gone)[number]) => `${segment} ${article}`;
  const words = new Map(known.map((one) => [nameOf(one.place), one.words]));
  return gone.flatMap((place) => {
    const found = words.get(nameOf(place)) ?? stored[place.segment]?.words(place.article);
    return found === undefined ? [] : [{ place, words: found }];
  });
}
