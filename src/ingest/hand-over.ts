// Lets the article of one text go on under another: the original has a new name, or there is a newer copy of it.
import { existsSync } from 'node:fs';
import { type Journal, type TextId, textKey } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';

/** A copy that is still there is remembered, so that no article is made of it again. */
export function handOver(before: JournalEntry, now: TextId, journal: Journal, contentDir: string): void {
  if (textKey(before) === textKey(now)) return;
  const isKept = before.file !== now.file && existsSync(`${contentDir}/${before.file}`);
  if (isKept) journal.put({ ...before, fate: { kind: 'superseded' } });
  else journal.remove(before);
}
