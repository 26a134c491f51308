// Reads an index file by file, each once: the same in the browser and in Node.
import type { ArticleDate } from '../article/edtf-date.ts';
import { UsageError } from '../problem.ts';
import { type DictionaryForm, decodeDictionary, type Family } from './dictionary.ts';
import { decodeEndings } from './endings.ts';
import { type CatalogueEntry, decodeColumn, decodeDates, decodeEntries, type NameColumn } from './index-catalogue.ts';
import {
  articlesPerColumn,
  entriesPerFile,
  fileWith,
  type IndexStart,
  indexVersion,
  namesPerFile,
  startFile,
  textsPerFile,
} from './index-start.ts';
import { decodeFileNames, decodeTexts, type StoredText } from './index-texts.ts';
import { decodePostings, type Posting } from './postings.ts';
import type { NameField } from './search-record.ts';

/** Where the files of an index come from. */
export interface IndexFiles {
  /** What a file holds, unpacked. Rejects when it is not there. */
  read(name: string): Promise<Uint8Array>;
}

export interface WordIndex {
  readonly documents: number;
  readonly averageLength: number;
  /** The first and the last month of which there are articles: "2014-03". */
  readonly months: IndexStart['months'];
  family(stem: string): Promise<Family | undefined>;
  /** All families whose stems begin so, in order. */
  familiesWith(beginning: string): Promise<readonly Family[]>;
  /** Where a form, or a part, of a family stands. */
  postings(family: Family, form: DictionaryForm): Promise<readonly Posting[]>;
  /** Forms of five letters and more that end so. */
  formsWith(end: string): Promise<readonly string[]>;
  text(document: number): Promise<StoredText | undefined>;
  /** By the number of the article. */
  dates(): Promise<readonly ArticleDate[]>;
  /** The names of all articles, or at least of those named, a column for each stretch of articles. */
  names(field: NameField, documents?: readonly number[]): Promise<readonly ColumnFrom[]>;
  entry(document: number): Promise<CatalogueEntry | undefined>;
}

export interface ColumnFrom {
  /** The number of the column's first article. */
  readonly first: number;
  readonly column: NameColumn;
}

/** Opens an index. Rejects with a UsageError when it is damaged or of another version, as later reading does. */
export async function openWordIndex(files: IndexFiles): Promise<WordIndex> {
  const start = decodeStart(await files.read(startFile));
  const decoded = <Content>(decode: (bytes: Uint8Array) => Content) =>
    once(async (name: string) => {
      const bytes = await files.read(`${name}.bin`);
      return unlessDamaged(name, () => decode(bytes));
    });
  const dictionary = decoded(decodeDictionary);
  const endings = decoded(decodeEndings);
  const postings = decoded((bytes) => bytes);
  const texts = decoded(decodeTexts);
  const textNames = decoded(decodeFileNames);
  const dates = decoded(decodeDates);
  const columns = decoded(decodeColumn);
  const entries = decoded(decodeEntries);

  // They are needed for whatever is found, and are on their way while it is looked for.
  for (const name of start.texts.slice(0, listsAtOnce)) textNames(name).catch(() => {});

  const rangeOf = async <Item>(
    key: string,
    listed: IndexStart['dictionary'],
    read: (name: string) => Promise<readonly Item[]>,
  ): Promise<readonly Item[]> => {
    const from = Math.max(0, fileWith(key, listed));
    const to = fileWith(`${key}\u{FFFF}`, listed);
    const names = listed.slice(from, to + 1).map(([, name]) => name);
    return (await Promise.all(names.map(read))).flat();
  };

  return {
    documents: start.documents,
    averageLength: start.averageLength,
    months: start.months,
    async family(stem) {
      const name = start.dictionary[fileWith(stem, start.dictionary)]?.[1];
      return name === undefined ? undefined : (await dictionary(name)).find((family) => family.stem === stem);
    },
    async familiesWith(beginning) {
      const families = await rangeOf(beginning, start.dictionary, dictionary);
      return families.filter(({ stem }) => stem.startsWith(beginning));
    },
    async postings(family, form) {
      const all = [...family.forms, ...family.parts];
      const before = all.slice(0, all.indexOf(form)).reduce((sum, { bytes }) => sum + bytes, family.offset);
      const file = await postings(family.file);
      return unlessDamaged(family.file, () => decodePostings(file.subarray(before, before + form.bytes)));
    },
    async formsWith(end) {
      const key = [...end].reverse().join('');
      return (await rangeOf(key, start.endings, endings)).filter((form) => form.endsWith(end));
    },
    async text(document) {
      const file = Math.floor(document / textsPerFile);
      const listed = start.texts[Math.floor(file / namesPerFile)];
      const name = listed === undefined ? undefined : (await textNames(listed))[file % namesPerFile];
      return name === undefined ? undefined : (await texts(name))[document % textsPerFile];
    },
    dates: () => dates(start.dates),
    async names(field, documents) {
      const wanted = documents && new Set(documents.map((document) => Math.floor(document / articlesPerColumn)));
      const files = [...start.names[field].entries()].filter(([number]) => wanted?.has(number) ?? true);
      const loaded = await Promise.all(files.map(([, name]) => columns(name)));
      return loaded.map((column, at) => ({ first: (files[at]?.[0] ?? 0) * articlesPerColumn, column }));
    },
    async entry(document) {
      const name = start.entries[Math.floor(document / entriesPerFile)];
      return name === undefined ? undefined : (await entries(name))[document % entriesPerFile];
    },
  };
}

/** Throws a UsageError for what is no start of an index, or that of another version. */
function decodeStart(bytes: Uint8Array): IndexStart {
  const start: IndexStart | null = unlessDamaged(startFile, () => JSON.parse(new TextDecoder().decode(bytes)));
  const version = start?.version;
  if (version !== indexVersion)
    throw new UsageError(`the search index has version ${version}, not ${indexVersion}: build the site again`);
  if (!Array.isArray(start?.dictionary) || !Array.isArray(start.texts)) throw damaged(startFile);
  return start;
}

function unlessDamaged<Content>(name: string, decode: () => Content): Content {
  try {
    return decode();
  } catch {
    throw damaged(name);
  }
}

function damaged(name: string): UsageError {
  return new UsageError(`the file "${name}" of the search index is damaged: build the site again`);
}

const listsAtOnce = 8; // of 2,000 articles each

/** Asks once for each name; what failed is asked for again. */
function once<Content>(ask: (name: string) => Promise<Content>): (name: string) => Promise<Content> {
  const answers = new Map<string, Promise<Content>>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = ask(name);
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
    return answer;
  };
}
