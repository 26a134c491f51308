// Reads JSON: one object on each line, a list of objects, or one object alone.
import { elementLines, lineOfError } from './json-places.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { ownRecord, readOwnRecord } from './own-record.ts';
import { type RowSettings, readRow } from './read-row.ts';
import { type Reading, type ReadText, type Refusal, refusedWhole } from './reading.ts';
import { readingOf } from './records.ts';
import { filledCells, rowOf } from './rows.ts';

/** A line that is broken is refused, and the rest is read. Never throws. */
export function readJsonLines(text: string, settings: RowSettings): Reading {
  const whole = parseJson(text);
  if (whole.kind === 'value') return readWhole(whole.value, text, settings);
  const outcomes = text.split('\n').flatMap((line, index) => readLine(line, index + 1, settings));
  const isNoJson = outcomes.every((outcome) => 'hint' in outcome && outcome.what === brokenLine.what);
  if (isNoJson && outcomes.length !== 1) return refusedWhole(lineOfError(whole.error, text), 'is no JSON', mending);
  return readingOf(outcomes);
}

const mending = 'write one object per line, for example {"title": "…", "text": "…"}';
const brokenLine = { what: 'this line is no JSON', hint: mending };
const noObject = { what: 'is no object', hint: mending };
const remainsOfList = /^\[|[,\]]$/g; // "{…}," is a line of a list that was cut off

type Parsed = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'broken'; readonly error: string };

function parseJson(text: string): Parsed {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'broken', error: String(error) };
  }
}

function readWhole(value: unknown, text: string, settings: RowSettings): Reading {
  const { elements, path } = elementsOf(value, settings);
  const lines = elementLines(text, path);
  return readingOf(elements.map((element, index) => readElement(element, lines[index] ?? 1, settings)));
}

/** The texts of a file that is one value: a list of them, an object around a list of them, or one alone. */
function elementsOf(value: unknown, { columns }: RowSettings) {
  if (Array.isArray(value)) return { elements: value, path: '[' } as const;
  const alone = { elements: [value], path: '' } as const;
  if (!isObject(value) || isOneText(value)) return alone;
  const row = rowOf(value);
  if (filledCells(row, columns.text).length > 0) return alone;
  const [list, ...others] = Object.values(value).filter(isListOfObjects);
  return list === undefined || others.length > 0 ? alone : ({ elements: list, path: '{[' } as const);
}

function readLine(source: string, line: number, settings: RowSettings): readonly (ReadText | Refusal)[] {
  const trimmed = source.trim();
  if (trimmed.replace(remainsOfList, '') === '') return [];
  const parsed = parseJson(trimmed);
  if (parsed.kind === 'value') return [readElement(parsed.value, line, settings)];
  const again = parseJson(trimmed.replace(remainsOfList, ''));
  return [again.kind === 'value' ? readElement(again.value, line, settings) : { line, ...brokenLine }];
}

function readElement(element: unknown, line: number, settings: RowSettings): ReadText | Refusal {
  if (!isObject(element)) return { line, ...noObject };
  const own = ownRecord(element);
  if (own !== undefined) return readOwnRecord(own, line);
  return isNinjs(element) ? readNinjs(element, line, settings) : readRow(rowOf(element), line, settings);
}

/** Whether an object is of a form of its own, whatever lists stand in it. */
function isOneText(value: object): boolean {
  return isNinjs(value) || ownRecord(value) !== undefined;
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
