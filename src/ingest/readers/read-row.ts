// Makes texts of the rows of a table and of the objects of JSON.
import type { KnowsWord } from '../clean/clean-text.ts';
import type { ColumnMap } from './columns.ts';
import type { ReadText, Refusal } from './reading.ts';
import { readRecord } from './records.ts';
import { rowStatements } from './row-statements.ts';
import { filledCells, hasChosen, type Row } from './rows.ts';

export interface RowSettings {
  readonly columns: ColumnMap;
  readonly knowsWord: KnowsWord;
}

/** The text of a row, or why there is none. `line` is where the row begins. */
export function readRow(row: Row, line: number, { columns, knowsWord }: RowSettings): ReadText | Refusal {
  const id = filledCells(row, columns.id)[0]?.values[0];
  const statements = rowStatements(row, columns, 'column');
  const text = textIn(row, columns);
  const record = { id, line, statements, form: 'plain or html' } as const;
  if (text !== '') return readRecord({ ...record, text }, cure, knowsWord);
  // Where nothing else is there, the lead is the text.
  const lead = statements.lead?.[0]?.value ?? '';
  return readRecord({ ...record, statements: { ...statements, lead: [] }, text: lead }, cure, knowsWord);
}

const cure = 'write one, or name its column in archive.yaml: "columns: { text: … }"';

/** Several columns that the editor chose are one text; of the usual ones the first counts. */
function textIn(row: Row, { text }: ColumnMap): string {
  const cells = filledCells(row, text);
  const counted = hasChosen(row, text) ? cells : cells.slice(0, 1);
  return counted.flatMap(({ values }) => values).join('\n\n');
}
