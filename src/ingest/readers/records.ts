// Makes texts of the rows of a table or the objects of JSON.
import { sha256 } from '../../content/check-originals.ts';
import { type CleanText, cleanText, type KnowsWord } from '../clean/clean-text.ts';
import type { Metadata, Stated } from '../metadata.ts';
import type { ColumnField, ColumnMap } from './columns.ts';
import { htmlParagraphs } from './html/html-paragraphs.ts';
import type { Reading, ReadText, Refusal } from './reading.ts';
import { type Cell, filledCells, hasChosen, type Row } from './rows.ts';
import { isHtmlBody, type Statements, statedMetadata } from './stated-metadata.ts';

export interface RecordSettings {
  readonly columns: ColumnMap;
  readonly knowsWord: KnowsWord;
}

/** The text of a row, or why there is none. `line` is where the row begins. */
export function readRecord(row: Row, line: number, { columns, knowsWord }: RecordSettings): ReadText | Refusal {
  const { source, isLead } = textCells(row, columns);
  const { metadata, repairs } = statedMetadata(columnStatements(row, columns, isLead ? ['lead'] : []));
  const text = source.flatMap(({ values }) => values).join('\n\n');
  const body = readBody(text, metadata.address?.value, knowsWord);
  if (body.paragraphs.length === 0) return { line, ...withoutText };
  const id = filledCells(row, columns.id)[0]?.values[0];
  return {
    record: recordName(id, metadata, text),
    line,
    metadata,
    paragraphs: body.paragraphs,
    repairs: [...body.repairs, ...repairs],
  };
}

/** What stands in the columns of a row about its text. */
export function columnStatements(row: Row, columns: ColumnMap, without: readonly ColumnField[] = []): Statements {
  const of = (field: ColumnField): readonly Stated<string>[] =>
    without.includes(field) ? [] : filledCells(row, columns[field]).flatMap(statementsIn);
  return {
    title: of('title'),
    lead: of('lead'),
    date: of('date'),
    authors: of('authors'),
    sources: of('sources'),
    topics: of('topics'),
    address: of('address'),
    language: of('language'),
  };
}

/** The body of a record: HTML where it is written in HTML, plain text where not. */
export function readBody(text: string, address: string | undefined, knowsWord: KnowsWord): CleanText {
  return isHtmlBody(text) ? { paragraphs: htmlParagraphs(text, address), repairs: [] } : cleanText(text, knowsWord);
}

/** What a record is called: its id, else its address, else a hash of what it says. */
export function recordName(id: string | undefined, { address }: Metadata, text: string): string {
  const name = id?.trim() || address?.value;
  return name !== undefined && name.length <= longestName ? name : sha256(Buffer.from(name ?? text)).slice(0, 16);
}

/** Of two records with one name the later gets "#2". */
function withDistinctNames(texts: readonly ReadText[]): readonly ReadText[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const name = text.record ?? '';
    let record = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(record)) record = `${name}#${++count}`;
    counts.set(name, count);
    taken.add(record);
    return { ...text, record };
  });
}

/** The reading of a file of many texts. */
export function readingOf(outcomes: readonly (ReadText | Refusal)[]): Reading {
  const texts = outcomes.flatMap((outcome) => ('hint' in outcome ? [] : [outcome]));
  const refusals = outcomes.flatMap((outcome) => ('hint' in outcome ? [outcome] : []));
  return { texts: withDistinctNames(texts), refusals };
}

const longestName = 500; // characters of an id
const withoutText = {
  what: 'has no text',
  hint: 'write one, or name its column in archive.yaml: "columns: { text: … }"',
};

/** Several columns that the editor chose are one text; of the usual ones the first counts; without any, the lead is all there is. */
function textCells(row: Row, columns: ColumnMap): { readonly source: readonly Cell[]; readonly isLead: boolean } {
  const cells = filledCells(row, columns.text);
  if (cells.length > 0) return { source: hasChosen(row, columns.text) ? cells : cells.slice(0, 1), isLead: false };
  return { source: filledCells(row, columns.lead).slice(0, 1), isLead: true };
}

function statementsIn({ column, values }: Cell): readonly Stated<string>[] {
  return values.map((value) => ({ value, rule: `column ${column}` }));
}
