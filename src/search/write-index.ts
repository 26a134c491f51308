// Writes the search index into a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzip } from '../packing.ts';
import { type ByteWriter, byteWriter } from './bytes.ts';
import { type DictionaryForm, encodeDictionary, type Family } from './dictionary.ts';
import { encodeEndings } from './endings.ts';
import { arrangeFamilies, type FamilyForm, type WordFamily } from './families.ts';
import { encodeColumn, encodeDates, encodeEntries } from './index-catalogue.ts';
import {
  articlesPerColumn,
  entriesPerPiece,
  type IndexStart,
  indexVersion,
  namesPerPiece,
  shortestMistyped,
  startFile,
  textsPerPiece,
} from './index-start.ts';
import { encodePieceNames, encodeTexts } from './index-texts.ts';
import { createWordIndex } from './index-words.ts';
import { readNounLexicon } from './noun-lexicon.ts';
import { encodePack } from './pack.ts';
import { documentsIn, encodePostings } from './postings.ts';
import type { NameField, SearchRecord } from './search-record.ts';
import { firstMonthOf } from './timeline.ts';
import { contentName, createPackWriter, type SavePieces } from './write-packs.ts';

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
  const save = createPackWriter(folder);
  const words = createWordIndex();
  const all: SearchRecord[] = [];
  for (const record of records) {
    words.add(record);
    all.push(record);
    onProgress(all.length);
  }
  const texts = save(groupsOf(all, textsPerPiece).map(encodeTexts));
  const start: IndexStart = {
    version: indexVersion,
    documents: words.documents(),
    averageLength: words.averageLength(),
    ...writeWords(arrangeFamilies(words.forms(), readNounLexicon()), save),
    texts: save(groupsOf(texts, namesPerPiece).map(encodePieceNames)),
    ...writeCatalogue(all, save),
  };
  const { bytes } = encodePack([gzip(new TextEncoder().encode(JSON.stringify(start)))]);
  const file = startFile(contentName(bytes));
  writeFileSync(join(folder, file), bytes);
  return file;
}

function writeCatalogue(records: readonly SearchRecord[], save: SavePieces) {
  const column = (field: NameField) =>
    records.some(({ names }) => names[field].length > 0)
      ? save(groupsOf(records, articlesPerColumn).map((group) => encodeColumn(group.map(({ names }) => names[field]))))
      : [];
  const months = records.flatMap(({ date }) => firstMonthOf(date) ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  return {
    months: first === undefined || last === undefined ? null : ([first, last] as const),
    dates: save([encodeDates(records.map(({ date }) => date))])[0] ?? '',
    names: {
      person: column('person'),
      ort: column('ort'),
      organisation: column('organisation'),
      thema: column('thema'),
      rubrik: column('rubrik'),
      quelle: column('quelle'),
    },
    entries: save(groupsOf(records, entriesPerPiece).map(encodeEntries)),
  };
}

const postingsPerPiece = 24_000; // bytes, before they are packed: most words need one piece of postings
const dictionaryPerPiece = 12_000;

function writeWords(families: readonly WordFamily[], save: SavePieces) {
  const placed = writePostings(families, save);
  const forms = families.flatMap((family) => family.forms.map(({ form }) => form));
  return {
    dictionary: inPieces(placed, encodeDictionary, ({ stem }) => stem, save),
    endings: inPieces(reversedForms(forms), encodeEndings, (reversed) => reversed, save),
  };
}

/** Writes the postings of families one after another, and says where those of each begin. */
function writePostings(families: readonly WordFamily[], save: SavePieces): readonly Family[] {
  const pieces: ByteWriter[] = [];
  const placed = families.map((family) => {
    const lists = [...family.forms, ...family.parts].map((form) => encodePostings(form.postings));
    const bytes = lists.reduce((sum, list) => sum + list.length, 0);
    const last = pieces.at(-1);
    const piece = last === undefined || last.length() + bytes > postingsPerPiece ? byteWriter() : last;
    if (piece !== last) pieces.push(piece);
    const offset = piece.length();
    for (const list of lists) piece.bytes(list);
    return { family, lengths: lists.map(({ length }) => length), offset, piece: pieces.length - 1 };
  });
  const names = save(pieces.map((piece) => piece.done()));
  return placed.map(({ family, lengths, offset, piece }) => {
    const entry = (form: FamilyForm, index: number) => dictionaryForm(form, lengths[index] ?? 0);
    return {
      stem: family.stem,
      piece: names[piece] ?? '',
      offset,
      forms: family.forms.map(entry),
      parts: family.parts.map((form, index) => entry(form, family.forms.length + index)),
    };
  });
}

function dictionaryForm({ form, isNoun, lemmas, postings }: FamilyForm, bytes: number): DictionaryForm {
  return { form, isNoun, lemmas, documents: documentsIn(postings), bytes };
}

/** Writes a long list into pieces of about one size, and says with what each begins. */
function inPieces<Item>(
  items: readonly Item[],
  encode: (items: readonly Item[]) => Uint8Array,
  keyOf: (item: Item) => string,
  save: SavePieces,
): readonly (readonly [string, string])[] {
  const perPiece = Math.max(1, Math.ceil((items.length * dictionaryPerPiece) / Math.max(1, encode(items).length)));
  const groups = groupsOf(items, perPiece);
  const names = save(groups.map(encode));
  return groups.map((group, number) => [group.slice(0, 1).map(keyOf).join(''), names[number] ?? '']);
}

function reversedForms(forms: readonly string[]): readonly string[] {
  const long = forms.filter((form) => form.length >= shortestMistyped && /^\p{L}+$/u.test(form));
  return long.map((form) => [...form].reverse().join('')).sort();
}

function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
