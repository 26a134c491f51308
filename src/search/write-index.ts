// Writes the search index into a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzip } from '../packing.ts';
import { groupsOf } from './groups-of.ts';
import { encodeColumn, encodeDates, encodeEntries } from './index-catalogue.ts';
import {
  articlesPerColumn,
  entriesPerPiece,
  type IndexStart,
  indexVersion,
  namesPerPiece,
  startFile,
  textsPerPiece,
} from './index-start.ts';
import { encodePieceNames, encodeTexts } from './index-texts.ts';
import { createWordIndex } from './index-words.ts';
import { readNounLexicon } from './noun-lexicon.ts';
import { encodePack } from './pack.ts';
import type { NameField, SearchRecord } from './search-record.ts';
import { firstMonthOf } from './timeline.ts';
import { type BeginPieces, contentName, createPackWriter, savePieces } from './write-packs.ts';
import { writeWords } from './write-words.ts';

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
  const begin = createPackWriter(folder);
  const words = createWordIndex();
  const rows: CatalogueRow[] = [];
  const texts = begin();
  let together: SearchRecord[] = []; // in one piece
  for (const record of records) {
    words.add(record);
    const { content, ...row } = record;
    rows.push(row);
    together.push(record);
    if (together.length === textsPerPiece) {
      texts.add(encodeTexts(together));
      together = [];
    }
    onProgress(rows.length);
  }
  if (together.length > 0) texts.add(encodeTexts(together));
  const indexed = words.done();
  const start: IndexStart = {
    version: indexVersion,
    documents: rows.length,
    averageLength: indexed.averageLength,
    ...writeWords(indexed, readNounLexicon(), begin),
    texts: savePieces(groupsOf(texts.end(), namesPerPiece).map(encodePieceNames), begin),
    ...writeCatalogue(rows, begin),
  };
  const { bytes } = encodePack([gzip(new TextEncoder().encode(JSON.stringify(start)))]);
  const file = startFile(contentName(bytes));
  writeFileSync(join(folder, file), bytes);
  return file;
}

/** A record without its text: an archive has too many to hold them all. */
type CatalogueRow = Omit<SearchRecord, 'content'>;

function writeCatalogue(rows: readonly CatalogueRow[], begin: BeginPieces) {
  const save = (pieces: readonly Uint8Array[]) => savePieces(pieces, begin);
  const column = (field: NameField) =>
    rows.some(({ names }) => names[field].length > 0)
      ? save(groupsOf(rows, articlesPerColumn).map((group) => encodeColumn(group.map(({ names }) => names[field]))))
      : [];
  const months = rows.flatMap(({ date }) => firstMonthOf(date) ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  return {
    months: first === undefined || last === undefined ? null : ([first, last] as const),
    dates: save([encodeDates(rows.map(({ date }) => date))])[0] ?? '',
    names: {
      person: column('person'),
      ort: column('ort'),
      organisation: column('organisation'),
      thema: column('thema'),
      rubrik: column('rubrik'),
      quelle: column('quelle'),
    },
    entries: save(groupsOf(rows, entriesPerPiece).map(encodeEntries)),
  };
}
