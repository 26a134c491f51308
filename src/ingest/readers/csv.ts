// Reads tables of separated values, one text in each row.
import { oneLine } from '../../german/plain-text.ts';
import { type ColumnMap, columnKey } from './columns.ts';
import { ownRecordOfCells, readOwnRecord } from './own-record.ts';
import { type RowSettings, readRow } from './read-row.ts';
import { type Reading, type ReadText, type Refusal, refusedWhole } from './reading.ts';
import { readingOf } from './records.ts';
import { rowOfEntries } from './rows.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** The first row names the columns; commas, semicolons, tabs or bars separate. A row that is broken is refused. Never throws. */
export function readCsv(text: string, settings: RowSettings): Reading {
  const source = text.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  const [header, ...rows] = tableRows(source, separatorOf(source, settings.columns));
  if (header?.kind === 'broken') return readingOf([header.refusal]);
  if (header === undefined || rows.length === 0)
    return refusedWhole(1, 'holds no rows', 'write a header and rows, or remove the file');
  if (!namesText(header.cells, settings.columns)) return withoutText(header.line, header.cells, rows);
  return readingOf(rows.map((row) => readTableRow(row, header.cells, settings)));
}

const separators = [',', ';', '\t', '|'];

function readTableRow(row: TableRow, header: readonly string[], settings: RowSettings): ReadText | Refusal {
  if (row.kind === 'broken') return row.refusal;
  const { cells, line } = row;
  const isTooLong = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (isTooLong || cells.length < header.length) return raggedRow(line, cells.length, header.length);
  const own = ownRecordOfCells(header, cells);
  if (own !== undefined) return readOwnRecord(own, line);
  const entries = header.map((name, index) => [name.trim(), cells[index]] as const);
  return readRow(rowOfEntries(entries), line, settings);
}

function raggedRow(line: number, found: number, wanted: number): Refusal {
  const what = `has ${found} ${found === 1 ? 'cell' : 'cells'} where the first row has ${wanted}`;
  return { line, what, hint: 'put cells that hold a separator or a line break in quotation marks' };
}

/** The one that makes the most known columns of the first line; then the one that stands there most often. */
function separatorOf(source: string, columns: ColumnMap): string {
  const header = /^\s*(?<line>[^\n]{0,10000})/.exec(source)?.groups?.line ?? '';
  const known = knownKeys(columns);
  const scores = separators.map((separator) => {
    const cells = header.split(separator);
    return cells.filter((cell) => known.has(columnKey(unquoted(cell)))).length * 10_000 + cells.length;
  });
  return separators[scores.indexOf(Math.max(...scores))] ?? ',';
}

function namesText(header: readonly string[], columns: ColumnMap): boolean {
  const keys = new Set(header.map(columnKey));
  const { text, lead } = columns;
  return [text.chosen, text.usual, lead.chosen, lead.usual].flat().some((name) => keys.has(columnKey(name)));
}

/** The cure names the column that most likely holds it: the one with the longest cells. */
function withoutText(line: number, header: readonly string[], rows: readonly TableRow[]): Reading {
  const lengths = header.map((_, index) =>
    rows.reduce((sum, row) => sum + (row.kind === 'broken' ? 0 : (row.cells[index]?.length ?? 0)), 0),
  );
  const longest = oneLine(header[lengths.indexOf(Math.max(...lengths))] ?? '');
  const name = /^[\p{L}\d][\p{L}\d _-]{0,49}$/u.test(longest) ? longest : '…';
  const hint = `name it in archive.yaml: "columns: { text: ${name} }", or call it "text" in the first row`;
  return refusedWhole(line, 'no column holds the text', hint);
}

function knownKeys(columns: ColumnMap): ReadonlySet<string> {
  return new Set(Object.values(columns).flatMap(({ chosen, usual }) => [...chosen, ...usual].map(columnKey)));
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}
