// Keeps the journal in content/journal.jsonl.
import { readFileSync } from 'node:fs';
import { attempt } from './attempt.ts';
import { emptyJournal, formatJournal, type Journal, parseJournal, type ReadJournal } from './journal.ts';
import { replaceFile } from './write-file.ts';

export const journalFile = 'journal.jsonl';

/** The journal of a content folder; an empty one where there is none yet. */
export function readJournal(contentDir: string): ReadJournal {
  const path = `${contentDir}/${journalFile}`;
  const bytes = attempt(() => readFileSync(path));
  if (!(bytes instanceof Error)) return parseJournal(bytes.toString('utf8'), path);
  if ('code' in bytes && bytes.code === 'ENOENT') return { journal: emptyJournal(), problems: [] };
  throw bytes;
}

/** Writes the journal where it differs from what is there: a run that did nothing changes no file. */
export function writeJournal(contentDir: string, journal: Journal): void {
  const text = formatJournal(journal);
  const before = attempt(() => readFileSync(`${contentDir}/${journalFile}`, 'utf8'));
  if (before === text || (before instanceof Error && text === '')) return;
  replaceFile(contentDir, journalFile, text);
}
