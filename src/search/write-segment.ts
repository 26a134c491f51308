// Writes one segment of the index: the words, texts and names of its articles.
import type { ArticleDate } from '../article/edtf-date.ts';
import { groupsOf } from './groups-of.ts';
import { encodeColumn, encodeDates, encodeEntries } from './index-catalogue.ts';
import { articlesPerColumn, entriesPerPiece, namesPerPiece, type SegmentStart, textsPerPiece } from './index-start.ts';
import { encodePieceNames, encodeTexts } from './index-texts.ts';
import { createWordIndex, type IndexedWords } from './index-words.ts';
import type { NameField, SearchRecord } from './search-record.ts';
import { type BeginPieces, savePieces } from './write-packs.ts';
import { type ArrangedWords, type PieceSizes, writeWords } from './write-words.ts';

/** The articles of a segment, of which the texts are written. */
export interface CollectedArticles {
  readonly words: IndexedWords;
  /** The names of the pieces with texts. */
  readonly texts: readonly string[];
  readonly rows: readonly CatalogueRow[];
}

/** A record without its text: an archive has too many to hold them all. */
export type CatalogueRow = Omit<SearchRecord, 'content'>;

/** Writes the texts of records as they come; `onProgress` hears how many are done. */
export function collectArticles(
  records: Iterable<SearchRecord>,
  begin: BeginPieces,
  onProgress: (done: number) => void,
): CollectedArticles {
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
  return { words: words.done(), texts: texts.end(), rows };
}

/** Writes all but the texts, and says which pieces hold what. */
export function writeSegment(
  { rows, texts }: Pick<CollectedArticles, 'rows' | 'texts'>,
  words: ArrangedWords,
  sizes: PieceSizes,
  begin: BeginPieces,
): SegmentStart {
  return {
    documents: rows.length,
    ...writeWords(words, sizes, begin),
    texts: savePieces(inGroups(texts, namesPerPiece, encodePieceNames), begin),
    ...writeCatalogue(rows, begin),
  };
}

export function writeCatalogue(rows: readonly CatalogueRow[], begin: BeginPieces) {
  const save = (pieces: Iterable<Uint8Array>) => savePieces(pieces, begin);
  const column = (field: NameField) =>
    rows.some(({ names }) => names[field].length > 0)
      ? save(inGroups(rows, articlesPerColumn, (group) => encodeColumn(group.map(({ names }) => names[field]))))
      : [];
  return {
    dates: save([encodeDates(datesOf(rows))])[0] ?? '',
    names: {
      person: column('person'),
      ort: column('ort'),
      organisation: column('organisation'),
      thema: column('thema'),
      rubrik: column('rubrik'),
      quelle: column('quelle'),
    },
    entries: save(inGroups(rows, entriesPerPiece, encodeEntries)),
  };
}

/** Each piece is made when the one before is written. */
function* inGroups<Item>(
  items: readonly Item[],
  size: number,
  encode: (group: readonly Item[]) => Uint8Array,
): Iterable<Uint8Array> {
  for (const group of groupsOf(items, size)) yield encode(group);
}

export function datesOf(rows: readonly CatalogueRow[]): readonly ArticleDate[] {
  return rows.map(({ date }) => date);
}
