// What the columns of a row state about its text.
import type { Stated } from '../metadata.ts';
import type { ColumnMap, Columns } from './columns.ts';
import { filledCells, type Row } from './rows.ts';
import type { Statements } from './stated-metadata.ts';

/** `place` is what the columns are called in this kind of file: "column", "front matter". */
export function rowStatements(row: Row, columns: ColumnMap, place: string): Statements {
  const stated = (names: Columns): readonly Stated<string>[] =>
    filledCells(row, names).flatMap(({ column, values }) =>
      values.map((value) => ({ value, rule: `${place} ${column}` })),
    );
  return {
    title: stated(columns.title),
    lead: stated(columns.lead),
    date: stated(columns.date),
    authors: stated(columns.authors),
    sources: stated(columns.sources),
    topics: stated(columns.topics),
    section: stated(columns.section),
    persons: stated(columns.persons),
    places: stated(columns.places),
    organisations: stated(columns.organisations),
    address: stated(columns.address),
    language: stated(columns.language),
  };
}
