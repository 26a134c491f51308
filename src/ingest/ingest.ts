// A run of ingest: every original of a content folder becomes articles, and what is there already is left alone.
import { openArchiveState } from './archive-state.ts';
import { lockedWriter, writesNothing } from './content-writer.ts';
import { ingestOriginal } from './ingest-original.ts';
import { findOriginals } from './original-files.ts';
import { createReport, type IngestReport } from './outcome.ts';
import { type ColumnOverrides, columnMap } from './readers/columns.ts';

export interface IngestOptions {
  /** Files and folders to ingest; all of content/raw when there are none. */
  readonly paths?: readonly string[];
  /** Which columns of tables hold what, as archive.yaml says. */
  readonly columns?: ColumnOverrides | undefined;
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
  const originals = findOriginals(contentDir, options.paths ?? []);
  const writer = options.isTrial === true ? writesNothing : lockedWriter(contentDir);
  const state = openArchiveState(contentDir, columnMap(options.columns), writer);
  const report = createReport();
  report.addProblems([...originals.problems, ...state.problems]);
  try {
    for (const [index, original] of originals.files.entries()) {
      for (const outcome of await ingestOriginal(original, state)) report.add(outcome);
      writer.advance(state.journal);
      options.onProgress?.(index + 1, originals.files.length);
    }
  } finally {
    writer.close(state.journal);
  }
  return report.report();
}
