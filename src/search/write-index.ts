// Writes the search index into files, named for their content.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzip } from '../packing.ts';
import { byteWriter } from './bytes.ts';
import { type DictionaryForm, encodeDictionary, type Family } from './dictionary.ts';
import { encodeEndings } from './endings.ts';
import { arrangeFamilies, type FamilyForm, type WordFamily } from './families.ts';
import { encodeColumn, encodeDates, encodeEntries } from './index-catalogue.ts';
import {
  articlesPerColumn,
  entriesPerFile,
  type IndexStart,
  indexVersion,
  namesPerFile,
  shortestMistyped,
  startFile,
  textsPerFile,
} from './index-start.ts';
import { encodeFileNames, encodeTexts } from './index-texts.ts';
import { createWordIndex } from './index-words.ts';
import { readNounLexicon } from './noun-lexicon.ts';
import { documentsIn, encodePostings } from './postings.ts';
import type { NameField, SearchRecord } from './search-record.ts';
import { firstMonthOf } from './timeline.ts';

/** Indexes the records in the order given and writes the index into a folder; `onProgress` hears how many are done. */
export function writeIndex(records: Iterable<SearchRecord>, folder: string, onProgress: (done: number) => void): void {
  mkdirSync(folder, { recursive: true });
  const save = (bytes: Uint8Array) => saveFile(bytes, folder);
  const words = createWordIndex();
  const all: SearchRecord[] = [];
  for (const record of records) {
    words.add(record);
    all.push(record);
    onProgress(all.length);
  }
  const textFiles = groupsOf(all, textsPerFile).map((group) => save(encodeTexts(group)));
  const start: IndexStart = {
    version: indexVersion,
    documents: words.documents(),
    averageLength: words.averageLength(),
    ...writeWords(arrangeFamilies(words.forms(), readNounLexicon()), save),
    texts: groupsOf(textFiles, namesPerFile).map((group) => save(encodeFileNames(group))),
    ...writeCatalogue(all, save),
  };
  writeFileSync(join(folder, startFile), JSON.stringify(start));
}

function writeCatalogue(records: readonly SearchRecord[], save: Save) {
  const column = (field: NameField) =>
    records.some(({ names }) => names[field].length > 0)
      ? groupsOf(records, articlesPerColumn).map((group) => save(encodeColumn(group.map(({ names }) => names[field]))))
      : [];
  const months = records.flatMap(({ date }) => firstMonthOf(date) ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  return {
    months: first === undefined || last === undefined ? null : ([first, last] as const),
    dates: save(encodeDates(records.map(({ date }) => date))),
    names: {
      person: column('person'),
      ort: column('ort'),
      organisation: column('organisation'),
      thema: column('thema'),
      rubrik: column('rubrik'),
      quelle: column('quelle'),
    },
    entries: groupsOf(records, entriesPerFile).map((group) => save(encodeEntries(group))),
  };
}

const postingsPerFile = 24_000; // bytes, before they are packed: most words need one file of postings
const dictionaryPerFile = 12_000;

type Save = (bytes: Uint8Array) => string;

function writeWords(families: readonly WordFamily[], save: Save) {
  const placed: Family[] = [];
  let waiting: { readonly family: WordFamily; readonly lists: readonly Uint8Array[] }[] = [];
  let length = 0;
  const closeFile = () => {
    placed.push(...writePostings(waiting, save));
    [waiting, length] = [[], 0];
  };
  for (const family of families) {
    const lists = [...family.forms, ...family.parts].map((form) => encodePostings(form.postings));
    const bytes = lists.reduce((sum, list) => sum + list.length, 0);
    if (length + bytes > postingsPerFile) closeFile();
    waiting.push({ family, lists });
    length += bytes;
  }
  closeFile();
  const forms = families.flatMap((family) => family.forms.map(({ form }) => form));
  return {
    dictionary: packed(placed, encodeDictionary, ({ stem }) => stem, save),
    endings: packed(reversedForms(forms), encodeEndings, (reversed) => reversed, save),
  };
}

/** Writes the postings of some families into one file, and says where those of each begin. */
function writePostings(
  families: readonly { readonly family: WordFamily; readonly lists: readonly Uint8Array[] }[],
  save: Save,
): readonly Family[] {
  if (families.length === 0) return [];
  const writer = byteWriter();
  const offsets = families.map(({ lists }) => {
    const offset = writer.length();
    for (const list of lists) writer.bytes(list);
    return offset;
  });
  const file = save(writer.done());
  return families.map(({ family, lists }, number) => {
    const entry = (form: FamilyForm, index: number) => dictionaryForm(form, lists[index]?.length ?? 0);
    return {
      stem: family.stem,
      file,
      offset: offsets[number] ?? 0,
      forms: family.forms.map(entry),
      parts: family.parts.map((form, index) => entry(form, family.forms.length + index)),
    };
  });
}

function dictionaryForm({ form, isNoun, lemmas, postings }: FamilyForm, bytes: number): DictionaryForm {
  return { form, isNoun, lemmas, documents: documentsIn(postings), bytes };
}

/** Writes a long list into files of about one size, and says with what each begins. */
function packed<Item>(
  items: readonly Item[],
  encode: (items: readonly Item[]) => Uint8Array,
  keyOf: (item: Item) => string,
  save: Save,
): readonly (readonly [string, string])[] {
  const perFile = Math.max(1, Math.ceil((items.length * dictionaryPerFile) / Math.max(1, encode(items).length)));
  return groupsOf(items, perFile).map((group) => [group.slice(0, 1).map(keyOf).join(''), save(encode(group))]);
}

function reversedForms(forms: readonly string[]): readonly string[] {
  const long = forms.filter((form) => form.length >= shortestMistyped && /^\p{L}+$/u.test(form));
  return long.map((form) => [...form].reverse().join('')).sort();
}

function saveFile(bytes: Uint8Array, folder: string): string {
  const file = gzip(bytes);
  const name = createHash('sha256').update(file).digest('hex').slice(0, 10);
  writeFileSync(join(folder, `${name}.bin`), file);
  return name;
}

function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
