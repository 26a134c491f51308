// A row of a table or an object of JSON: what it holds, by the names of its columns.
import { type Columns, columnKey } from './columns.ts';

/** The values of a row by the keys of their columns; more than one column may have the same. */
export type Row = ReadonlyMap<string, Cell>;

export interface Cell {
  /** The column as the file writes it: "Überschrift". */
  readonly column: string;
  readonly values: readonly string[];
}

/** { Titel: "Haushalt", author: { name: "Anna Muster" } } → cells "Titel" and "author"; blank ones are kept. */
export function rowOf(object: object): Row {
  return rowOfEntries(Object.entries(object));
}

/** The same of pairs of a column's name and what stands in it. The first of two columns with one name counts, if filled. */
export function rowOfEntries(entries: Iterable<readonly [string, unknown]>): Row {
  const row = new Map<string, Cell>();
  for (const [column, content] of entries) {
    const key = columnKey(column);
    const known = row.get(key);
    if (known === undefined || known.values.length === 0) row.set(key, { column, values: valuesOf(content) });
    if (isObject(content)) addInner(row, column, content);
  }
  return row;
}

/** The filled cells of a field, the surest first. */
export function filledCells(row: Row, { chosen, usual }: Columns): readonly Cell[] {
  const cells = cellsNamed(row, chosen);
  return (cells.length > 0 ? cells : cellsNamed(row, usual)).filter(({ values }) => values.length > 0);
}

/** Whether the cells of a field are those that the archive's settings name. */
export function hasChosen(row: Row, { chosen }: Columns): boolean {
  return cellsNamed(row, chosen).length > 0;
}

const deepest = 4; // levels of lists and objects in one value
const mostInner = 100; // keys of an object inside of an object
// What an object calls its own name or text: { "@type": "Person", "name": "Anna Muster" }, { "rendered": "<p>…" }.
const mainKeys = ['name', 'title', 'rendered', 'text', 'value', 'term', 'label', '#text', '_', '@value', 'href', 'url'];
const nothing = /^(?:null|none|nan|n\/a|undefined|[-–])?$/i; // what programs write into an empty cell

function cellsNamed(row: Row, names: readonly string[]): readonly Cell[] {
  return names.flatMap((name) => row.get(columnKey(name)) ?? []);
}

/** "author.name" names a key inside of another, for the archive's settings. */
function addInner(row: Map<string, Cell>, outer: string, content: object): void {
  for (const [inner, value] of Object.entries(content).slice(0, mostInner)) {
    const column = `${outer}.${inner}`;
    const key = columnKey(column);
    if (!row.has(key)) row.set(key, { column, values: valuesOf(value) });
  }
}

function valuesOf(content: unknown, depth = 0): readonly string[] {
  if (typeof content === 'string') return nothing.test(content.trim()) ? [] : [content];
  if (typeof content === 'number') return [String(content)];
  if (depth >= deepest) return [];
  if (Array.isArray(content)) return content.flatMap((item) => valuesOf(item, depth + 1));
  if (!isObject(content)) return [];
  const inner = new Map<string, unknown>(Object.entries(content));
  const main = mainKeys.find((key) => inner.has(key));
  return main === undefined ? [] : valuesOf(inner.get(main), depth + 1);
}

function isObject(content: unknown): content is object {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
