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
  const rows = records.map(({ path, title, date, sources, content }) => [
    path,
    title,
    formatDate(date),
    sources,
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

/** Of each article, by its number, what results are narrowed by. */
export interface Catalogue {
  readonly dates: readonly ArticleDate[];
  readonly sources: readonly (readonly string[])[];
}

export function encodeCatalogue(records: readonly SearchRecord[]): Uint8Array {
  const names = [...new Set(records.flatMap(({ sources }) => sources))].sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  return encoder.encode(
    JSON.stringify({
      dates: records.map(({ date }) => formatDate(date)),
      names,
      sources: records.map(({ sources }) => sources.map((source) => numbers.get(source) ?? 0)),
    }),
  );
}

export function decodeCatalogue(bytes: Uint8Array): Catalogue {
  const stored: {
    readonly dates: readonly string[];
    readonly names: readonly string[];
    readonly sources: readonly (readonly number[])[];
  } = JSON.parse(decoder.decode(bytes));
  return {
    dates: stored.dates.map(dateFrom),
    sources: stored.sources.map((numbers) => numbers.map((number) => stored.names[number] ?? '')),
  };
}

function dateFrom(text: string): ArticleDate {
  return parseDate(text) ?? unknownDate;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
