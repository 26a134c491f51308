// A run of ingest: every original of a content folder becomes articles, and what is there already is left alone.

import type { SectionWords } from '../config/sections-shape.ts';
import { attempt } from '../content/attempt.ts';
import type { HashOf } from '../content/file-hashes.ts';
import type { ReadArticleFile } from '../content/read-content.ts';
import type { OwnInferences } from '../extend/loaded.ts';
import { type ArchiveState, openArchiveState } from './archive-state.ts';
import { lockingWriter, StaleState, writesNothing } from './content-writer.ts';
import { ingestOriginal } from './ingest-original.ts';
import { journalFile } from './journal-file.ts';
import { findOriginals, type OriginalFile } from './original-files.ts';
import { createReport, type IngestReport } from './outcome.ts';
import { type ColumnOverrides, columnMap } from './readers/columns.ts';
import type { OwnReaders } from './readers/own-reader.ts';
import { sectionSearch } from './section-search.ts';

export interface IngestOptions {
  /** Files and folders to ingest; all of content/raw when there are none. */
  readonly paths?: readonly string[];
  /** Which columns of tables hold what, as archive.yaml says. */
  readonly columns?: ColumnOverrides | undefined;
  /** The archive's own. */
  readonly readers?: OwnReaders | undefined;
  readonly inferences?: OwnInferences | undefined;
  /** The words of sections.yaml; where they are not known, guesses of sections stay as they are. */
  readonly sections?: readonly SectionWords[] | undefined;
  /** The day that new articles say they were added on: "2026-11-22". */
  readonly added?: string | undefined;
  /** Knows the hashes of originals; without it each is read. */
  readonly hashOf?: HashOf | undefined;
  /** Knows articles; without it each that matters is read. */
  readonly readArticle?: ReadArticleFile | undefined;
  /** Finds out what would be done, and writes nothing. */
  readonly isTrial?: boolean;
  /** Hears of each original that is done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Takes in what is new, lets articles follow originals that changed, and reports the rest. Throws a UsageError for a
 * wrong path, and while another run is at work.
 */
export async function ingestContent(contentDir: string, options: IngestOptions = {}): Promise<IngestReport> {
  for (;;) {
    try {
      return await runOnce(contentDir, options);
    } catch (error) {
      if (!(error instanceof StaleState)) throw error;
    }
  }
}

async function runOnce(contentDir: string, options: IngestOptions): Promise<IngestReport> {
  const originals = findOriginals(contentDir, options.paths ?? []);
  const writer = options.isTrial === true ? writesNothing : lockingWriter(contentDir);
  try {
    const sections = options.sections && sectionSearch(options.sections);
    const settings = {
      columns: columnMap(options.columns),
      readers: options.readers,
      inferences: options.inferences,
      added: options.added,
      sections,
      hashOf: options.hashOf,
      readArticle: options.readArticle,
    };
    const state = openArchiveState(contentDir, settings, writer);
    const report = createReport();
    report.addProblems([...originals.problems, ...state.problems]);
    for (const [index, original] of inOrder(originals.files, state).entries()) {
      for (const outcome of await ingestOriginal(original, state)) report.add(outcome);
      attempt(() => writer.advance(state.journal)); // a failure comes back at the end, and is reported then
      options.onProgress?.(index + 1, originals.files.length);
    }
    const failure = attempt(() => writer.finish(state.journal));
    if (failure instanceof Error) report.addProblems([unwritableJournal(contentDir, failure)]);
    return report.report();
  } finally {
    writer.release();
  }
}

/** Those whose articles the journal has lost come first: else a copy of one would be taken for a new text. */
function inOrder(files: readonly OriginalFile[], { articles }: ArchiveState): readonly OriginalFile[] {
  if (files.length === 0) return files;
  const unclaimed = articles.unclaimedOriginals();
  const isUnclaimed = ({ file }: OriginalFile) => unclaimed.has(file);
  return [...files.filter(isUnclaimed), ...files.filter((original) => !isUnclaimed(original))];
}

function unwritableJournal(contentDir: string, { message }: Error) {
  const place = { file: `${contentDir}/${journalFile}`, line: 1 };
  return { place, what: message, hint: 'make the content folder writable, and ingest again' };
}
