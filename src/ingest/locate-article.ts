// Finds the article of a text that was ingested before: where it was, where an editor moved it, or nowhere any more.
import { existsSync } from 'node:fs';
import type { ArchiveState } from './archive-state.ts';
import { isFoundNow } from './finding-version.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { Outcome } from './outcome.ts';

export interface Located {
  readonly kind: 'there' | 'deleted';
  readonly file: string;
}

/** Notes in the journal what it finds: a new place, that the article was deleted, or that it is back. */
export function locateArticle(entry: JournalEntry, state: ArchiveState): Located | undefined {
  const { fate } = entry;
  if (!('wrote' in fate)) return undefined;
  const found = placeNow(entry, fate.article, state);
  if (found !== undefined) {
    if (!found.isBroken && (fate.kind === 'deleted' || found.file !== fate.article)) {
      state.remember({ ...entry, fate: { kind: 'article', article: found.file, wrote: fate.wrote } });
    }
    return { kind: 'there', file: found.file };
  }
  // Where a folder could not be read, nobody knows what was deleted.
  if (fate.kind === 'article' && state.articles.problems.length > 0) return { kind: 'there', file: fate.article };
  if (fate.kind === 'article') state.remember({ ...entry, fate: { ...fate, kind: 'deleted' } });
  return { kind: 'deleted', file: fate.article };
}

function placeNow(entry: JournalEntry, file: string, { articles }: ArchiveState) {
  return articles.has(file) ? { file, isBroken: false } : articles.findUnclaimed(entry);
}

/** Whether both the article of a text and its original went away: no deletion by hand, for the text may be elsewhere. */
export function isLost(entry: JournalEntry, state: ArchiveState): boolean {
  const { fate, file } = entry;
  if (fate.kind !== 'article' || state.articles.problems.length > 0) return false;
  return placeNow(entry, fate.article, state) === undefined && !existsSync(`${state.contentDir}/${file}`);
}

/**
 * The outcomes of an original whose bytes are those that were ingested, and whose texts all have what they should have;
 * undefined where something is to be done.
 */
export function settledOutcomes(
  file: string,
  shownAs: string,
  sha256: string,
  state: ArchiveState,
): readonly Outcome[] | undefined {
  const entries = state.journal.ofFile(file).filter((entry) => entry.sha256 === sha256);
  if (entries.length === 0 || entries.some(({ of }) => of !== entries.length)) return undefined;
  const outcomes = entries.map((entry) => settledOutcome(entry, shownAs, state));
  const settled = outcomes.flatMap((outcome) => (outcome === undefined ? [] : [outcome]));
  return settled.length === outcomes.length ? settled : undefined;
}

function settledOutcome(entry: JournalEntry, shownAs: string, state: ArchiveState): Outcome | undefined {
  const unchanged = { kind: 'unchanged', file: shownAs, record: entry.record, line: 1, isWritten: false } as const;
  if (entry.fate.kind === 'superseded') return unchanged;
  if (entry.fate.kind === 'duplicate') {
    const same = state.texts.findSame(entry);
    return same !== undefined && !isLost(same, state) ? unchanged : undefined;
  }
  const located = locateArticle(entry, state);
  // The editor has put it back: its original may have changed meanwhile.
  const isBack = located?.kind === 'there' && entry.fate.kind === 'deleted';
  if (isBack || (located?.kind === 'there' && !isSeen(entry, state))) return undefined;
  const isNews = located?.kind === 'deleted' && entry.fate.kind === 'article';
  return isNews ? deletedByHand(unchanged, located.file, state.contentDir) : unchanged;
}

/** Whether the program has learned nothing since, and the editor has the same sections. */
function isSeen({ finding, sections }: JournalEntry, state: ArchiveState): boolean {
  return isFoundNow(finding, state.inferences) && (state.sections === undefined || sections === state.sections.version);
}

/** Said once, when it is noticed. */
export function deletedByHand(outcome: Outcome, article: string, contentDir: string): Outcome {
  const reason = `its article ${contentDir}/${article} was deleted by hand, and is not made again`;
  return {
    ...outcome,
    kind: 'warned',
    reason,
    hint: `remove its line from ${contentDir}/journal.jsonl to have it back`,
  };
}
