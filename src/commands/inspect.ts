// nachlese inspect: shows what is found in originals and why, and writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { openExtensions } from '../build/open-extensions.ts';
import { type ReadConfig, readArchiveConfig } from '../config/archive-config.ts';
import { attempt } from '../content/attempt.ts';
import { readSections } from '../content/sections-file.ts';
import { createTextIndex } from '../ingest/duplicates/text-index.ts';
import { createSectionFinder } from '../ingest/infer/topics/sections.ts';
import { inspectRecords } from '../ingest/inspect-records.ts';
import { type Inspection, inspectDocument, inspectionOfRefusal } from '../ingest/inspection.ts';
import { asGiven } from '../ingest/mended-copy.ts';
import { findOriginals } from '../ingest/original-files.ts';
import { readRawDocuments } from '../ingest/raw-document.ts';
import { columnMap } from '../ingest/readers/columns.ts';
import { vocabularyOf } from '../ingest/vocabulary.ts';
import { UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';
import { inspectionForPeople } from './inspection-for-people.ts';

/** Where the archive is, and what it has of its own: `projectDir` is the folder in which "extensions" may be. */
interface InspectedFolders {
  readonly contentDir: string;
  readonly projectDir: string;
}

/** Shows each text of the files; of all originals in the content folder when none is named. To reject is an answer, no failure. */
export async function inspect(
  { contentDir, projectDir }: InspectedFolders,
  paths: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const config = await configIn(contentDir);
  const extensions = await openExtensions({ projectDir, contentDir });
  const { readers } = extensions;
  const settings = {
    columns: columnMap(config?.value?.columns),
    readers,
    knowsWord: vocabularyOf(`${contentDir}/raw`),
  };
  const sections = readSections(contentDir, config);
  const findSection = createSectionFinder(sections.value ?? []);
  const index = createTextIndex();
  const { files, problems } = findOriginals(contentDir, paths);
  terminal.problems([...extensions.problems, ...sections.problems, ...problems]);
  const show = (file: string, record: string | undefined, inspection: Inspection) => {
    if (terminal.isForMachines) terminal.line(JSON.stringify({ file, record, ...inspection }));
    else terminal.print(inspectionForPeople(record === undefined ? file : `${file} (${record})`, inspection));
  };
  for (const { path, file } of files) {
    const bytes = attempt(() => readFileSync(path));
    if (bytes instanceof Error) {
      show(path, undefined, inspectionOfRefusal(bytes.message, 'make it readable'));
      continue;
    }
    const read = await readRawDocuments(bytes, file, path, settings);
    for (const document of read.documents) {
      const name = document.record === undefined ? path : `${path}#${document.record}`;
      show(path, document.record, inspectDocument(document, asGiven(document.text), name, { index, findSection }));
    }
    for (const { what, hint } of read.problems) show(path, undefined, inspectionOfRefusal(what, hint));
  }
  return exitCodeFor([...sections.problems, ...problems]);
}

/** Answers every record {id, text, date?, title?} of a file with one line. */
export async function inspectJsonLines(contentDir: string, file: string, terminal: Terminal): Promise<ExitCode> {
  const bytes = attempt(() => readFileSync(file));
  if (bytes instanceof Error)
    throw new UsageError(`${file} cannot be read: name a file of lines {"id": "…", "text": "…"}`);
  const knowsWord = vocabularyOf(`${contentDir}/raw`);
  const sections = readSections(contentDir, await configIn(contentDir));
  terminal.problems(sections.problems);
  const findSection = createSectionFinder(sections.value ?? []);
  let code: ExitCode = exitCodeFor(sections.problems);
  for (const { line, id, inspection } of inspectRecords(bytes.toString('utf8'), knowsWord, findSection)) {
    if (inspection === undefined) {
      terminal.error(`${file}:${line}  is no record  → write {"id": "…", "text": "…"}`);
      code = exitCode.usage;
    } else if (terminal.isForMachines) terminal.line(JSON.stringify({ id, ...inspection }));
    else terminal.print(inspectionForPeople(id, inspection));
  }
  return code;
}

/** The settings of the archive, where there is one: a text can be looked at before there is an archive. */
async function configIn(contentDir: string): Promise<ReadConfig | undefined> {
  return existsSync(`${contentDir}/archive.yaml`) ? readArchiveConfig(contentDir) : undefined;
}
