// Splits a table of separated values into rows and cells. The only user of csv-parse.
import { parse } from 'csv-parse/sync';
import type { Refusal } from './reading.ts';

export type TableRow =
  | {
      readonly kind: 'cells';
      readonly cells: readonly string[];
      /** The line on which the row begins, from 1. */
      readonly line: number;
    }
  | { readonly kind: 'broken'; readonly refusal: Refusal };

/** The rows of a table whose lines end with "\n". A quotation mark that is never closed costs its line; the rest is read again. */
export function tableRows(source: string, separator: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let lines = source.split('\n');
  let first = 1;
  for (let attempts = 0; attempts < mostAttempts && lines.length > 0; attempts++) {
    const { complete, openedAt } = parseTable(lines.join('\n'), separator, first);
    for (const row of complete) rows.push(row);
    if (openedAt === undefined) break;
    rows.push({ kind: 'broken', refusal: { line: openedAt, ...neverClosed } });
    lines = lines.slice(openedAt - first + 1);
    first = openedAt + 1;
  }
  return rows;
}

const mostAttempts = 100; // each reads the whole rest
const neverClosed = {
  what: 'a quotation mark is opened here and never closed',
  hint: 'close it, or write "" for one that belongs to the text',
};

interface Table {
  readonly complete: readonly TableRow[];
  /** The line of the row that never ends. */
  readonly openedAt: number | undefined;
}

function parseTable(text: string, delimiter: string, first: number): Table {
  const complete: TableRow[] = [];
  let read = 0; // lines of complete rows
  let isOpen = false;
  parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: readonly string[], { lines }) => {
      complete.push({ kind: 'cells', cells, line: first + lines - 1 - lineBreaks(cells.join('')) });
      read = lines;
      return null;
    },
    on_skip: () => {
      isOpen = true;
      return undefined;
    },
  });
  return { complete, openedAt: isOpen ? first + firstFilled(text.split('\n'), read) : undefined };
}

function firstFilled(lines: readonly string[], from: number): number {
  return from + lines.slice(from).findIndex((line) => line.trim() !== '');
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
