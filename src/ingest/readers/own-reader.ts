// Reads originals with the archive's own readers: what these give is checked like everything else that comes from outside.
import { z } from '../../config/schema.ts';
import { tidyBody } from '../../content/editors-file.ts';
import { checkGiven } from '../../extend/check-given.ts';
import type { Reader } from '../../extend/extension.ts';
import type { Loaded } from '../../extend/loaded.ts';
import { cleanText, type KnowsWord } from '../clean/clean-text.ts';
import { readMarkdownText } from './markdown-paragraphs.ts';
import { type Reading, type ReadText, type Refusal, refusedWhole, singleText } from './reading.ts';
import { readingOf, recordName } from './records.ts';
import { type Statements, statedMetadata } from './stated-metadata.ts';

export type OwnReaders = readonly Loaded<Reader>[];

/** The reader that claims a file by the ending of its name; of two, the first. */
export function readerFor(name: string, readers: OwnReaders = []): Loaded<Reader> | undefined {
  const lower = name.toLowerCase();
  return readers.find(({ extension }) => extension.endings.some((ending) => lower.endsWith(ending.toLowerCase())));
}

/** The texts of an original. A reader that throws has refused it: the message says where in the reader. */
export async function readWithOwn(
  { extension, file, placeOf }: Loaded<Reader>,
  bytes: Uint8Array,
  name: string,
  knowsWord: KnowsWord,
): Promise<Reading> {
  const given = await recordsOf(extension, bytes, name);
  if (given instanceof Error) {
    const { file, line } = placeOf(given);
    return refusedWhole(1, `${inWords(extension)} failed: ${given.message}`, `mend ${file}:${line}, or this file`);
  }
  if (!Array.isArray(given)) return refusedWhole(1, `${inWords(extension)} gave no list of texts`, `mend ${file}`);
  const outcomes = given.map((record) => readRecord(record, { extension, file, knowsWord }));
  const [only] = outcomes;
  // Without a name, it is the file's.
  const isWhole = outcomes.length === 1 && only !== undefined && 'paragraphs' in only && only.record === undefined;
  return isWhole ? singleText(only) : readingOf(outcomes.map(named));
}

/** A copy of the bytes goes out: what a reader does to them is not done to the original's. */
async function recordsOf(reader: Reader, bytes: Uint8Array, name: string): Promise<unknown> {
  try {
    return await reader.read(Uint8Array.from(bytes), name);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const text = z.string().optional();
const texts = z.array(z.string()).optional();
const shape = z.strictObject({
  id: text,
  line: z.number().int().positive().optional(),
  text,
  markdown: text,
  title: text,
  lead: text,
  date: text,
  authors: texts,
  sources: texts,
  section: text,
  topics: texts,
  persons: texts,
  places: texts,
  organisations: texts,
  url: text,
  language: text,
});

type GivenRecord = z.output<typeof shape>;

interface Giver {
  readonly extension: Reader;
  readonly file: string;
  readonly knowsWord: KnowsWord;
}

function readRecord(given: unknown, { extension, file, knowsWord }: Giver): ReadText | Refusal {
  const checked = checkGiven(shape, given);
  if (checked.kind === 'wrong')
    return {
      line: 1,
      what: `${inWords(extension)} gave a text of another form (${checked.what})`,
      hint: `mend ${file}`,
    };
  const { value } = checked;
  const { id, line = 1 } = value;
  const body = bodyOf(value, knowsWord);
  if (body.paragraphs.length === 0)
    return { line, what: `${inWords(extension)} found no text`, hint: `write one, or mend ${file}` };
  const { metadata, repairs } = statedMetadata(statementsOf(value, extension));
  const record = id === undefined || id.trim() === '' ? undefined : recordName(id, id);
  return { record, line, metadata, ...body, repairs: [...body.repairs, ...repairs] };
}

function bodyOf({ text = '', markdown }: GivenRecord, knowsWord: KnowsWord) {
  if (markdown === undefined) return cleanText(text, knowsWord);
  const body = tidyBody(markdown.replace(/\r\n?/g, '\n'));
  return { paragraphs: readMarkdownText(body).paragraphs, markdown: body, repairs: [] };
}

/** A text of many without an id is named by what it says. */
function named(outcome: ReadText | Refusal): ReadText | Refusal {
  if ('hint' in outcome || outcome.record !== undefined) return outcome;
  return {
    ...outcome,
    record: recordName(undefined, outcome.paragraphs.map((paragraph) => paragraph.text).join('\n\n')),
  };
}

function statementsOf(record: GivenRecord, { name }: Reader): Statements {
  const stated = (field: keyof GivenRecord, values: readonly (string | undefined)[] = []) =>
    values.flatMap((value) => (value === undefined ? [] : [{ value, rule: `reader ${name}, ${field}` }]));
  return {
    title: stated('title', [record.title]),
    lead: stated('lead', [record.lead]),
    date: stated('date', [record.date]),
    authors: stated('authors', record.authors),
    sources: stated('sources', record.sources),
    section: stated('section', [record.section]),
    topics: stated('topics', record.topics),
    persons: stated('persons', record.persons),
    places: stated('places', record.places),
    organisations: stated('organisations', record.organisations),
    address: stated('url', [record.url]),
    language: stated('language', [record.language]),
  };
}

function inWords({ name }: Reader): string {
  return `the reader "${name}"`;
}
