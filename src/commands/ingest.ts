// nachlese ingest: originals become article files, and articles follow their originals.
import { isDayText } from '../article/edtf-date.ts';
import type { IngestReport, Outcome } from '../ingest/outcome.ts';
import { UsageError, visible } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';
import { type IngestedFolders, ingestAsTold } from './ingest-as-told.ts';

export interface IngestCall extends IngestedFolders {
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
  const { report, problems: ofSettings } = await ingestAsTold(
    { contentDir, projectDir },
    { paths, isTrial, added, onProgress: (done, total) => terminal.advanced('ingest', done, total) },
  );
  if (report === undefined) {
    terminal.problems(ofSettings);
    return exitCodeFor(ofSettings);
  }
  for (const outcome of report.outcomes)
    if (outcome.kind !== 'rejected') terminal.say(outcomeLine(outcome, contentDir));
  const problems = [...ofSettings, ...report.problems];
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
