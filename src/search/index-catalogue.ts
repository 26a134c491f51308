// The catalogue of an archive: date, names and headline of every article, in columns, so that results are counted,
// ordered and saved without loading their texts.
import { type ArticleDate, unknownDate } from '../article/edtf-date.ts';
import { byteReader, byteWriter, sharedLength } from './bytes.ts';

/** Of each article, by its number. Dates in their order take the fewest bytes: only what a date differs by is written. */
export function encodeDates(dates: readonly ArticleDate[]): Uint8Array {
  const writer = byteWriter();
  let before = 0;
  for (const date of dates) {
    const number = numberOf(date);
    writer.number(number >= before ? 2 * (number - before) : 2 * (before - number) - 1);
    before = number;
  }
  return writer.done();
}

export function decodeDates(bytes: Uint8Array): readonly ArticleDate[] {
  const reader = byteReader(bytes);
  const dates: ArticleDate[] = [];
  let number = 0;
  while (!reader.isAtEnd()) {
    const difference = reader.number();
    number += difference % 2 === 0 ? difference / 2 : -(difference + 1) / 2;
    dates.push(dateFrom(number));
  }
  return dates;
}

const [days, months] = [32, 13]; // with 0 for what is not known

function numberOf(date: ArticleDate): number {
  const year = 'year' in date ? date.year : 0;
  const month = 'month' in date ? date.month : 0;
  const day = 'day' in date ? date.day : 0;
  return (year * months + month) * days + day;
}

function dateFrom(number: number): ArticleDate {
  const day = number % days;
  const month = Math.floor(number / days) % months;
  const year = Math.floor(number / days / months);
  if (year === 0) return day === 0 ? unknownDate : { kind: 'day-without-year', month, day };
  if (month === 0) return { kind: 'year', year };
  return day === 0 ? { kind: 'month', year, month } : { kind: 'day', year, month, day };
}

/** Names in their order, each once, and for each article the numbers of those it has. */
export interface NameColumn {
  readonly names: readonly string[];
  readonly ofArticle: readonly (readonly number[])[];
}

export function encodeColumn(lists: readonly (readonly string[])[]): Uint8Array {
  const names = [...new Set(lists.flat())].sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const writer = byteWriter();
  writer.number(names.length);
  for (const [index, name] of names.entries()) {
    const shared = sharedLength(names[index - 1] ?? '', name);
    writer.number(shared);
    writer.text(name.slice(shared));
  }
  for (const list of lists) {
    const sorted = [...new Set(list)].map((name) => numbers.get(name) ?? 0).sort((a, b) => a - b);
    writer.number(sorted.length);
    for (const [index, number] of sorted.entries()) writer.number(number - (sorted[index - 1] ?? 0));
  }
  return writer.done();
}

export function decodeColumn(bytes: Uint8Array): NameColumn {
  const reader = byteReader(bytes);
  let name = '';
  const names = Array.from({ length: reader.number() }, () => {
    name = name.slice(0, reader.number()) + reader.text();
    return name;
  });
  const ofArticle: number[][] = [];
  while (!reader.isAtEnd()) {
    let number = 0;
    ofArticle.push(
      Array.from({ length: reader.number() }, () => {
        number += reader.number();
        return number;
      }),
    );
  }
  return { names, ofArticle };
}

/** What a list of articles says of one, besides its date and its sources. */
export interface CatalogueEntry {
  /** The article's address below the site's root. */
  readonly path: string;
  readonly title: string;
  readonly authors: readonly string[];
}

export function encodeEntries(entries: readonly CatalogueEntry[]): Uint8Array {
  const writer = byteWriter();
  for (const { path, title, authors } of entries) {
    writer.text(path);
    writer.text(title);
    writer.number(authors.length);
    for (const author of authors) writer.text(author);
  }
  return writer.done();
}

export function decodeEntries(bytes: Uint8Array): readonly CatalogueEntry[] {
  const reader = byteReader(bytes);
  const entries: CatalogueEntry[] = [];
  while (!reader.isAtEnd()) {
    const [path, title] = [reader.text(), reader.text()];
    entries.push({ path, title, authors: Array.from({ length: reader.number() }, () => reader.text()) });
  }
  return entries;
}
