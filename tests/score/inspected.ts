// What `nachlese inspect --json` says of files and records, without a process for each.
import { readFileSync } from 'node:fs';
import { createTextIndex } from '../../src/ingest/duplicates/text-index.ts';
import { inspectRecords } from '../../src/ingest/inspect-records.ts';
import { type Inspection, inspectDocument, inspectionOfRefusal } from '../../src/ingest/inspection.ts';
import { asGiven } from '../../src/ingest/mended-copy.ts';
import { readRawDocuments } from '../../src/ingest/raw-document.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';

const settings = { columns: columnMap(), knowsWord: () => false };

/** The first text of a file, or why there is none. */
export async function inspectBytes(bytes: Buffer, name: string): Promise<Inspection> {
  const { documents, problems } = await readRawDocuments(bytes, `raw/${name}`, name, settings);
  const [document] = documents;
  if (document === undefined) return inspectionOfRefusal(problems[0]?.what ?? '', problems[0]?.hint ?? '');
  return inspectDocument(document, asGiven(document.text), name, { index: createTextIndex() });
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
}

/** The answers in the order of the records. */
export function inspectTexts(records: readonly GoldText[]): readonly (Inspection & { readonly id: string })[] {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  return [...inspectRecords(lines, () => false)].flatMap(({ id, inspection }) =>
    inspection === undefined ? [] : [{ id, ...inspection }],
  );
}

export function readGold<Gold>(file: string): readonly Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Gold => JSON.parse(line));
}
