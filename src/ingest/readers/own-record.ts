// Reads back what this program exports of an article: /daten/ and nachlese export, as JSON Lines or as a table.
import { inferableFields } from '../../article/article.ts';
import { cellAsItWas } from '../../article/citation/csv.ts';
import { dataFields } from '../../article/data/data-record.ts';
import { isDayText, parseDate } from '../../article/edtf-date.ts';
import { isLanguageCode } from '../../article/language.ts';
import { ownFieldsOfList } from '../../article/own-fields.ts';
import { z } from '../../config/schema.ts';
import { isWebAddress } from '../../content/article-file.ts';
import { tidyBody } from '../../content/editors-file.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { Metadata } from '../metadata.ts';
import { readMarkdownText } from './markdown-paragraphs.ts';
import type { ReadText, Refusal } from './reading.ts';

const line = z.string().transform(oneLine);
const lineOrNone = line.nullable().transform((text) => text ?? '');
const names = z.array(line).transform((list) => list.filter((name) => name !== ''));

/** A DataRecord; what an article of another archive says of its neighbours and its original says nothing here. */
const shape = z.object({
  id: line,
  address: z.string(),
  title: line,
  lead: lineOrNone,
  date: lineOrNone,
  authors: names,
  sources: names,
  persons: names,
  places: names,
  organisations: names,
  topics: names,
  section: lineOrNone,
  own: names.prefault([]),
  language: line,
  url: lineOrNone,
  versions: names,
  copies: names,
  added: lineOrNone,
  inferred: z.array(z.enum(inferableFields)),
  original: z.string().nullable(),
  sha256: z.string().nullable(),
  text: z.string(),
});

export type OwnRecord = Readonly<z.output<typeof shape>>;

/** The record of an object that has every field of ours, each in its form; undefined for any other. */
export function ownRecord(value: object): OwnRecord | undefined {
  // Earlier exports had no "own".
  if (!dataFields.every((field) => field === 'own' || field in value)) return undefined;
  return shape.safeParse(value).data;
}

/** The same of a row of a table whose columns are ours; names in one cell have "; " between them. */
export function ownRecordOfCells(header: readonly string[], cells: readonly string[]): OwnRecord | undefined {
  if (header.length !== dataFields.length || dataFields.some((field, index) => header[index]?.trim() !== field))
    return undefined;
  const entries = dataFields.map((field, index) => {
    const cell = cellAsItWas(cells[index] ?? '');
    return [field, lists.has(field) ? cell.split('; ').filter((name) => name !== '') : cell] as const;
  });
  return ownRecord(Object.fromEntries(entries));
}

const lists: ReadonlySet<string> = new Set([
  'authors',
  'sources',
  'persons',
  'places',
  'organisations',
  'topics',
  'own',
  'versions',
  'copies',
  'inferred',
]);

/** Its text is markdown and stays as it is; what was a guess in its archive stays one. `line` is where it begins. */
export function readOwnRecord(record: OwnRecord, line: number): ReadText | Refusal {
  const markdown = tidyBody(record.text);
  const { paragraphs } = readMarkdownText(markdown);
  if (paragraphs.length === 0) return { line, what: 'has no text', hint: 'write one, or take the record out' };
  return { record: record.id, line, metadata: metadataOf(record), paragraphs, markdown, repairs: [] };
}

function metadataOf(record: OwnRecord): Metadata {
  const guessed: ReadonlySet<string> = new Set(record.inferred);
  const stated = <Field extends keyof Metadata, Value extends string | readonly string[]>(
    field: Field,
    value: Value,
    column: string = field,
  ) =>
    value.length === 0
      ? {}
      : { [field]: { value, rule: `column ${column}`, ...(guessed.has(column) && { wasGuessed: true }) } };
  const { id, title, lead, date, authors, sources, persons, places, organisations } = record;
  const { topics, section, language, url, added } = record;
  const own = ownFieldsOfList(record.own);
  return {
    ...stated('slug', id, 'id'),
    ...stated('title', title),
    ...stated('lead', lead),
    ...stated('date', parseDate(date) === undefined ? '' : date),
    ...stated('authors', authors),
    ...stated('sources', sources),
    ...stated('persons', persons),
    ...stated('places', places),
    ...stated('organisations', organisations),
    ...stated('topics', topics),
    ...stated('section', section),
    ...(own && { own: { value: own, rule: 'column own', ...(guessed.has('own') && { wasGuessed: true }) } }),
    ...stated('language', isLanguageCode(language) ? language : ''),
    ...stated('address', isWebAddress(url) ? url : '', 'url'),
    ...stated('added', isDayText(added) ? added : ''),
  };
}
