// Reads a segment of an index piece by piece, each once: the same in the browser and in Node.
import type { ArticleDate } from '../article/edtf-date.ts';
import { UsageError } from '../problem.ts';
import { type DictionaryForm, decodeDictionary, type PlacedFamily } from './dictionary.ts';
import { decodeEndings } from './endings.ts';
import { type CatalogueEntry, decodeColumn, decodeDates, decodeEntries, type NameColumn } from './index-catalogue.ts';
import {
  articlesPerColumn,
  entriesPerPiece,
  namesPerPiece,
  pieceWith,
  type SegmentStart,
  textsPerPiece,
} from './index-start.ts';
import { decodePieceNames, decodeTexts, type StoredText } from './index-texts.ts';
import { decodePostings, type Posting } from './postings.ts';
import type { NameField } from './search-record.ts';

/** Where the pieces of an index come from. */
export interface IndexPieces {
  /** What the start holds, unpacked. Rejects when it is not there. */
  start(): Promise<Uint8Array>;
  /** What a piece holds, by its name. */
  read(name: string): Promise<Uint8Array>;
}

/** Articles have the numbers that they have in the segment. */
export interface IndexSegment {
  family(stem: string): Promise<PlacedFamily | undefined>;
  familiesWith(beginning: string): Promise<readonly PlacedFamily[]>;
  postings(family: PlacedFamily, form: DictionaryForm): Promise<readonly Posting[]>;
  formsWith(end: string): Promise<readonly string[]>;
  text(article: number): Promise<StoredText | undefined>;
  dates(): Promise<readonly ArticleDate[]>;
  /** The names of all articles, or at least of those named. */
  names(field: NameField, articles?: readonly number[]): Promise<readonly ColumnFrom[]>;
  entry(article: number): Promise<CatalogueEntry | undefined>;
}

export interface ColumnFrom {
  /** The number of the column's first article. */
  readonly first: number;
  readonly column: NameColumn;
}

/** Opens a segment. Later reading rejects with a UsageError when a piece is damaged. */
export function openSegment(start: SegmentStart, pieces: Pick<IndexPieces, 'read'>): IndexSegment {
  const decoded = <Content>(decode: (bytes: Uint8Array) => Content) =>
    once(async (name: string) => {
      const bytes = await pieces.read(name);
      return unlessDamaged(name, () => decode(bytes));
    });
  const dictionary = decoded(decodeDictionary);
  const endings = decoded(decodeEndings);
  const postings = decoded((bytes) => bytes);
  const texts = decoded(decodeTexts);
  const textNames = decoded(decodePieceNames);
  const dates = decoded(decodeDates);
  const columns = decoded(decodeColumn);
  const entries = decoded(decodeEntries);

  // They are needed for whatever is found, and are on their way while it is looked for.
  for (const name of start.texts.slice(0, listsAtOnce)) textNames(name).catch(() => {});

  const rangeOf = async <Item>(
    key: string,
    listed: SegmentStart['dictionary'],
    read: (name: string) => Promise<readonly Item[]>,
  ): Promise<readonly Item[]> => {
    const from = Math.max(0, pieceWith(key, listed));
    const to = pieceWith(`${key}\u{FFFF}`, listed);
    const names = listed.slice(from, to + 1).map(([, name]) => name);
    return (await Promise.all(names.map(read))).flat();
  };

  return {
    async family(stem) {
      const name = start.dictionary[pieceWith(stem, start.dictionary)]?.[1];
      return name === undefined ? undefined : (await dictionary(name)).find((family) => family.stem === stem);
    },
    async familiesWith(beginning) {
      const families = await rangeOf(beginning, start.dictionary, dictionary);
      return families.filter(({ stem }) => stem.startsWith(beginning));
    },
    async postings(family, form) {
      const all = [...family.forms, ...family.parts];
      const before = all.slice(0, all.indexOf(form)).reduce((sum, { bytes }) => sum + bytes, family.offset);
      const piece = await postings(family.piece);
      return unlessDamaged(family.piece, () => decodePostings(piece.subarray(before, before + form.bytes)));
    },
    async formsWith(end) {
      const key = [...end].reverse().join('');
      return (await rangeOf(key, start.endings, endings)).filter((form) => form.endsWith(end));
    },
    async text(article) {
      const piece = Math.floor(article / textsPerPiece);
      const listed = start.texts[Math.floor(piece / namesPerPiece)];
      const name = listed === undefined ? undefined : (await textNames(listed))[piece % namesPerPiece];
      return name === undefined ? undefined : (await texts(name))[article % textsPerPiece];
    },
    dates: () => dates(start.dates),
    async names(field, articles) {
      const wanted = articles && new Set(articles.map((article) => Math.floor(article / articlesPerColumn)));
      const wantedPieces = [...start.names[field].entries()].filter(([number]) => wanted?.has(number) ?? true);
      const loaded = await Promise.all(wantedPieces.map(([, name]) => columns(name)));
      return loaded.map((column, at) => ({ first: (wantedPieces[at]?.[0] ?? 0) * articlesPerColumn, column }));
    },
    async entry(article) {
      const name = start.entries[Math.floor(article / entriesPerPiece)];
      return name === undefined ? undefined : (await entries(name))[article % entriesPerPiece];
    },
  };
}

/** Throws a UsageError when that which is decoded is damaged. */
export function unlessDamaged<Content>(name: string, decode: () => Content): Content {
  try {
    return decode();
  } catch {
    throw damaged(name);
  }
}

export function damaged(name: string): UsageError {
  return new UsageError(`the piece "${name}" of the search index is damaged: build the site again`);
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
