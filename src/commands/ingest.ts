// nachlese ingest: originals become article files, and articles follow their originals.
import { isDayText } from '../article/edtf-date.ts';
import { openExtensions } from '../build/open-extensions.ts';
import { readArchiveConfig } from '../config/archive-config.ts';
import { readSections } from '../content/sections-file.ts';
import { noExtensions } from '../extend/loaded.ts';
import { ingestContent } from '../ingest/ingest.ts';
import type { IngestReport, Outcome } from '../ingest/outcome.ts';
import { UsageError, visible } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';

export interface IngestCall {
  readonly contentDir: string;
  /** The folder in which the archive's own extensions may be, in "extensions"; without it there are none. */
  readonly projectDir?: string;
  /** Files and folders; all of content/raw when there are none. */
  readonly paths: readonly string[];
  /** Says what would be done, and writes nothing. */
  readonly isTrial: boolean;
  /** The day that new articles say they were added on. */
  readonly added: string | undefined;
}

/** Makes article files of new originals, and says what became of each. */
export async function ingest(call: IngestCall, terminal: Terminal): Promise<ExitCode> {
  const { contentDir, projectDir, paths, isTrial, added } = call;
  if (added !== undefined && !isDayText(added))
    throw new UsageError(`--added ${added} is no day: write year-month-day, for example 2026-11-22`);
  const config = await readArchiveConfig(contentDir); // says so when this is no content folder
  if (config.value === undefined) {
    // Which columns hold what is not known: what is taken in now would have to be mended later.
    terminal.problems(config.problems);
    return exitCodeFor(config.problems);
  }
  const sections = readSections(contentDir, config);
  const extensions = projectDir === undefined ? noExtensions : await openExtensions({ projectDir, contentDir });
  const report = await ingestContent(contentDir, {
    paths,
    isTrial,
    added,
    columns: config.value.columns,
    readers: extensions.readers,
    inferences: extensions.inferences,
    sections: sections.value,
    onProgress: (done, total) => terminal.advanced('ingest', done, total),
  });
  for (const outcome of report.outcomes)
    if (outcome.kind !== 'rejected') terminal.say(outcomeLine(outcome, contentDir));
  const problems = [...config.problems, ...extensions.problems, ...sections.problems, ...report.problems];
  terminal.problems(problems);
  terminal.say(`${summary(report)}${isTrial ? ' (a trial: nothing was written)' : ''}`);
  terminal.json({ isTrial, ...report, problems });
  return exitCodeFor(problems);
}

/** "new        content/raw/a.txt  → content/articles/2024/01/haushalt.md" */
function outcomeLine({ kind, file, record, article, reason, hint }: Outcome, contentDir: string): string {
  const original = record === undefined ? file : `${file} (${record})`;
  const details = [
    article === undefined ? '' : `→ ${contentDir}/${article}`,
    reason ?? '',
    hint === undefined ? '' : `→ ${hint}`,
  ].filter((detail) => detail !== '');
  return visible([kind.padEnd(9), original, ...details].join('  '));
}

/** "2 new, 40 unchanged, 1 rejected" */
function summary({ totals }: IngestReport): string {
  const counted = Object.entries(totals).filter(([, count]) => count > 0);
  return counted.length === 0 ? 'no originals' : counted.map(([kind, count]) => `${count} ${kind}`).join(', ');
}
