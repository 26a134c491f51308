// nachlese migrate: brings a content folder to the format that this program writes.
import { readFileSync } from 'node:fs';
import { writeUnderLock } from '../build/write-under-lock.ts';
import { readArchiveConfig } from '../config/archive-config.ts';
import { newestFormat } from '../config/archive-format.ts';
import { changeSettings } from '../config/change-settings.ts';
import { findOldArticles, type MigratedFile } from '../content/migrate-content.ts';
import { comparePlaces } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';

export interface MigrateOptions {
  readonly contentDir: string;
  /** Whether to show what would be done, and write nothing. */
  readonly isTrial: boolean;
}

/** Each file is written whole, archive.yaml last: a run that was stopped goes on where it ended. */
export async function migrate({ contentDir, isTrial }: MigrateOptions, terminal: Terminal): Promise<ExitCode> {
  const config = await readArchiveConfig(contentDir);
  if (config.value === undefined) {
    terminal.problems(config.problems);
    terminal.error('nachlese: nothing was migrated, for the settings cannot be read');
    terminal.json({ format: newestFormat, files: [], problems: config.problems });
    return exitCode.problems;
  }
  const { files, problems } = findOldArticles(contentDir);
  const isOld = config.value.format !== newestFormat;
  const mistakes = [...problems].sort(comparePlaces);
  terminal.problems(mistakes);
  for (const file of files) terminal.print(`${contentDir}/${file.file}  ${changesOf(file)}`);
  const isReady = isOld && problems.length === 0;
  if (isReady) terminal.print(`${contentDir}/archive.yaml  format: ${newestFormat}`);
  if (!isTrial) {
    for (const { file, text } of files) write(contentDir, file, text);
    // What somebody has to mend first leaves the archive in its old format, so that check goes on saying so.
    if (isReady) writeFormat(contentDir);
  }
  terminal.say(verdict(files.length, isOld, isTrial));
  const renamed = files.map((file) => ({ file: file.file, renamed: Object.fromEntries(file.renamed) }));
  terminal.json({ format: newestFormat, files: renamed, problems: mistakes });
  return exitCodeFor(mistakes);
}

/** "author → authors, tags → topics" */
function changesOf({ renamed }: MigratedFile): string {
  return [...renamed].map(([old, today]) => `${old} → ${today}`).join(', ');
}

function verdict(count: number, isOld: boolean, isTrial: boolean): string {
  if (count === 0 && !isOld) return `the archive has format ${newestFormat}; there is nothing to do`;
  const articles = `${count} article${count === 1 ? '' : 's'}`;
  return isTrial ? `${articles} would be changed; nothing was written` : `${articles} changed`;
}

function writeFormat(contentDir: string): void {
  const text = readFileSync(`${contentDir}/archive.yaml`, 'utf8');
  write(contentDir, 'archive.yaml', changeSettings(text, { format: newestFormat }));
}

function write(contentDir: string, file: string, text: string): void {
  const failure = writeUnderLock(contentDir, file, text);
  if (failure !== undefined) throw failure;
}
