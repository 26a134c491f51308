// Keeps the journal in content/journal.jsonl.
import { readOwnFile } from '../config/plain-file.ts';
import { attempt } from '../content/attempt.ts';
import { UsageError } from '../problem.ts';
import { formatJournal, type Journal, parseJournal, type ReadJournal } from './journal.ts';
import { replaceFile } from './write-file.ts';

export const journalFile = 'journal.jsonl';

/** The journal of a content folder; an empty one where there is none yet. */
export function readJournal(contentDir: string): ReadJournal {
  return parseJournal(journalText(contentDir), `${contentDir}/${journalFile}`);
}

/** What the journal's file holds; nothing where there is none yet. */
export function journalText(contentDir: string): string {
  const bytes = attempt(() => readOwnFile(`${contentDir}/${journalFile}`));
  if (!(bytes instanceof Error)) return bytes?.toString() ?? '';
  throw new UsageError(`${contentDir}/${journalFile} cannot be read (${bytes.message}): put the journal back there`);
}

/** Writes the journal where it differs from what is there: a run that did nothing changes no file. */
export function writeJournal(contentDir: string, journal: Journal): void {
  const text = formatJournal(journal);
  if (text !== journalText(contentDir)) replaceFile(contentDir, journalFile, text);
}
