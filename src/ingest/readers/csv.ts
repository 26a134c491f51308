// Reads tables of separated values, one text in each row.
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
  if (!namesText(header.cells, settings.columns)) return refusedWhole(header.line, 'no column holds the text', naming);
  return readingOf(rows.map((row) => readTableRow(row, header.cells, settings)));
}

const naming = 'call it "text" in the first row, or name it in archive.yaml: "columns: { text: … }"';
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

function knownKeys(columns: ColumnMap): ReadonlySet<string> {
  return new Set(Object.values(columns).flatMap(({ chosen, usual }) => [...chosen, ...usual].map(columnKey)));
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}
