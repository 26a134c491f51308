// What the pieces of an index hold besides words: the texts for results, and lists of pieces.
import { type ArticleDate, formatDate, parseDate, unknownDate } from '../article/edtf-date.ts';
import type { SearchRecord } from './search-record.ts';

/** What a result shows of an article. */
export interface StoredText {
  /** The article's address below the site's root. */
  readonly path: string;
  readonly title: string;
  readonly date: ArticleDate;
  readonly sources: readonly string[];
  readonly content: string;
}

export function encodeTexts(records: readonly SearchRecord[]): Uint8Array {
  const rows = records.map(({ path, title, date, names, content }) => [
    path,
    title,
    formatDate(date),
    names.quelle,
    content,
  ]);
  return encoder.encode(JSON.stringify(rows));
}

export function decodeTexts(bytes: Uint8Array): readonly StoredText[] {
  const rows: readonly (readonly [string, string, string, readonly string[], string])[] = JSON.parse(
    decoder.decode(bytes),
  );
  return rows.map(([path, title, date, sources, content]) => ({
    path,
    title,
    date: parseDate(date) ?? unknownDate,
    sources,
    content,
  }));
}

/** Names of pieces. */
export function encodePieceNames(names: readonly string[]): Uint8Array {
  return encoder.encode(names.join('\n'));
}

export function decodePieceNames(bytes: Uint8Array): readonly string[] {
  return decoder.decode(bytes).split('\n');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
