// Keeps what a run is about to write into articles until the journal says so: a killed run forgets none of its own work.
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnFile } from '../config/plain-file.ts';
import { attempt } from '../content/attempt.ts';
import { handOver } from './hand-over.ts';
import type { Journal } from './journal.ts';
import { formatEntry, type JournalEntry, parseEntry } from './journal-entry.ts';
import { readArticleFile } from './known-articles.ts';
import { workFolder } from './write-file.ts';

/** Adds an entry before its article is written. Needs the lock; throws the file system's error. */
export function addToTail(contentDir: string, entry: JournalEntry): void {
  appendFileSync(tailIn(contentDir), `${formatEntry(entry)}\n`);
}

/** What a killed run left behind, as text; nothing where the last run came to its end. */
export function tailText(contentDir: string): string {
  const bytes = attempt(() => readOwnFile(tailIn(contentDir)));
  return bytes instanceof Error ? '' : (bytes?.toString() ?? '');
}

export function hasTail(contentDir: string): boolean {
  return existsSync(tailIn(contentDir));
}

/** The journal on the disk holds it all. Needs the lock. */
export function removeTail(contentDir: string): void {
  attempt(() => rmSync(tailIn(contentDir), { force: true }));
}

/** Puts into the journal what a killed run had written into articles, and nothing that it did not come to. */
export function addTail(contentDir: string, journal: Journal): void {
  const entries = tailText(contentDir)
    .split('\n')
    .flatMap((line) => parseEntry(line) ?? []);
  const written = entries.flatMap((entry) => writtenBy(contentDir, entry));
  if (written.length === 0) return;
  const owners = new Map<string, JournalEntry>();
  for (const entry of journal.entries()) if (entry.fate.kind === 'article') owners.set(entry.fate.article, entry);
  for (const { article, entry } of written) {
    const before = owners.get(article);
    journal.put(entry);
    if (before !== undefined) handOver(before, entry, journal, contentDir);
    owners.set(article, entry);
  }
}

interface Written {
  readonly article: string;
  readonly entry: JournalEntry;
}

/** Nothing where the run was killed before it wrote the article: that does not name the very bytes, then. */
function writtenBy(contentDir: string, entry: JournalEntry): readonly Written[] {
  const { file, record, sha256, fate } = entry;
  if (fate.kind !== 'article') return [];
  const original = readArticleFile(contentDir, fate.article)?.article?.original;
  const isWritten = original?.file === file && original.record === record && original.sha256 === sha256;
  return isWritten ? [{ article: fate.article, entry }] : [];
}

function tailIn(contentDir: string): string {
  return join(contentDir, workFolder, 'journal-tail.jsonl');
}
