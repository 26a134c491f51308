// What the files of an index hold besides words: texts for results, and a catalogue of all articles.
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
  return rows.map(([path, title, date, sources, content]) => ({ path, title, date: dateFrom(date), sources, content }));
}

/** Names of files. */
export function encodeNames(names: readonly string[]): Uint8Array {
  return encoder.encode(names.join('\n'));
}

export function decodeNames(bytes: Uint8Array): readonly string[] {
  return decoder.decode(bytes).split('\n');
}

/** Of each article, by its number. */
export function encodeDates(dates: readonly ArticleDate[]): Uint8Array {
  return encodeNames(dates.map(formatDate));
}

export function decodeDates(bytes: Uint8Array): readonly ArticleDate[] {
  return decodeNames(bytes).map(dateFrom);
}

/** Names in their order, each once, and for each article which of them it has. */
export interface NameColumn {
  readonly names: readonly string[];
  readonly ofArticle: readonly (readonly number[])[];
}

export function encodeColumn(lists: readonly (readonly string[])[]): Uint8Array {
  const names = [...new Set(lists.flat())].sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const ofArticle = lists.map((list) => [...new Set(list)].map((name) => numbers.get(name) ?? 0));
  return encoder.encode(JSON.stringify({ names, ofArticle }));
}

export function decodeColumn(bytes: Uint8Array): NameColumn {
  return JSON.parse(decoder.decode(bytes));
}

function dateFrom(text: string): ArticleDate {
  return parseDate(text) ?? unknownDate;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
