// Writes the search index into files, named for their content.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { byteWriter } from './bytes.ts';
import { type DictionaryForm, encodeDictionary, type Family } from './dictionary.ts';
import { encodeEndings } from './endings.ts';
import { arrangeFamilies, type FamilyForm, type WordFamily } from './families.ts';
import { encodeCatalogue, encodeTexts } from './index-contents.ts';
import { type IndexStart, indexVersion, startFile, textsPerFile } from './index-start.ts';
import { createWordIndex } from './index-words.ts';
import { readNounLexicon } from './noun-lexicon.ts';
import { encodePostings } from './postings.ts';
import type { SearchRecord } from './search-record.ts';

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
  const texts = groupsOf(all, textsPerFile).map((group) => save(encodeTexts(group)));
  const start: IndexStart = {
    version: indexVersion,
    documents: words.documents(),
    averageLength: words.averageLength(),
    ...writeWords(arrangeFamilies(words.forms(), readNounLexicon()), save),
    texts,
    catalogue: save(encodeCatalogue(all)),
  };
  writeFileSync(join(folder, startFile), JSON.stringify(start));
}

const postingsPerFile = 32_000; // bytes, before they are packed: most words need one file of postings
const dictionaryPerFile = 16_000;

function writeWords(families: readonly WordFamily[], save: (bytes: Uint8Array) => string) {
  const postings: string[] = [];
  let current = byteWriter();
  const closeFile = () => {
    if (current.length() > 0) postings.push(save(current.done()));
    current = byteWriter();
  };
  const placed = families.map((family): Family => {
    const lists = [...family.forms, ...family.parts].map((form) => encodePostings(form.postings));
    const bytes = lists.reduce((sum, list) => sum + list.length, 0);
    if (current.length() + bytes > postingsPerFile) closeFile();
    const place = { file: postings.length, offset: current.length() };
    for (const list of lists) current.bytes(list);
    const entry = (form: FamilyForm, index: number) => dictionaryForm(form, lists[index]?.length ?? 0);
    return {
      stem: family.stem,
      forms: family.forms.map(entry),
      parts: family.parts.map((form, index) => entry(form, family.forms.length + index)),
      ...place,
    };
  });
  closeFile();
  const forms = families.flatMap((family) => family.forms.map(({ form }) => form));
  return {
    postings,
    dictionary: packed(placed, encodeDictionary, ({ stem }) => stem, save),
    endings: packed(reversedForms(forms), encodeEndings, (reversed) => reversed, save),
  };
}

function dictionaryForm({ form, isNoun, lemmas, postings }: FamilyForm, bytes: number): DictionaryForm {
  return { form, isNoun, lemmas, documents: postings.length, bytes };
}

/** Writes a long list into files of about one size, and says with what each begins. */
function packed<Item>(
  items: readonly Item[],
  encode: (items: readonly Item[]) => Uint8Array,
  keyOf: (item: Item) => string,
  save: (bytes: Uint8Array) => string,
): readonly (readonly [string, string])[] {
  const perFile = Math.max(1, Math.ceil((items.length * dictionaryPerFile) / Math.max(1, encode(items).length)));
  return groupsOf(items, perFile).map((group) => [group.slice(0, 1).map(keyOf).join(''), save(encode(group))]);
}

const shortestMistyped = 5; // letters: almost every shorter word is like another one

function reversedForms(forms: readonly string[]): readonly string[] {
  const long = forms.filter((form) => form.length >= shortestMistyped && /^\p{L}+$/u.test(form));
  return long.map((form) => [...form].reverse().join('')).sort();
}

function saveFile(bytes: Uint8Array, folder: string): string {
  // By our own code, not by Node's: its zlib gives other bytes from version to version.
  const file = gzipSync(bytes, { level: 9, mtime: 0 });
  const name = createHash('sha256').update(file).digest('hex').slice(0, 12);
  writeFileSync(join(folder, `${name}.bin`), file);
  return name;
}

function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
