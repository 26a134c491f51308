// One text of an original: a new article, a changed one, the same as before, or one that the archive has already.
import { existsSync } from 'node:fs';
import { writeArticle } from '../content/article-file.ts';
import type { ArchiveState } from './archive-state.ts';
import { articleFromDraft } from './article-from-draft.ts';
import { attempt } from './attempt.ts';
import { type Draft, draftFrom } from './draft.ts';
import { type EntryWithoutFate, entryFor, type IncomingText, outcomeOf } from './incoming-text.ts';
import type { JournalEntry } from './journal-entry.ts';
import { deletedByHand, locateArticle } from './locate-article.ts';
import type { Outcome } from './outcome.ts';
import { updateArticle } from './update-article.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { wroteOf } from './wrote.ts';

/** Writes its article and its entry in the journal. A file that cannot be written is the outcome, not the end. */
export function ingestText(text: IncomingText, state: ArchiveState): Outcome {
  const outcome = attempt(() => takeIn(text, state));
  if (!(outcome instanceof Error)) return outcome;
  const hint = 'make its folder writable, and ingest again';
  return { ...outcomeOf(text, 'rejected'), reason: outcome.message, hint };
}

function takeIn(text: IncomingText, state: ArchiveState): Outcome {
  const { document } = text;
  const entry = state.journal.get(document);
  const located = entry && locateArticle(entry, state);
  if (entry !== undefined && located?.kind === 'deleted') return leaveDeleted(text, entry, located.file, state);
  const known = located?.file ?? state.articles.findUnclaimed(document);
  return known === undefined ? takeInNew(text, state) : updateArticle(text, entry, known, state);
}

function takeInNew(text: IncomingText, state: ArchiveState): Outcome {
  const draft = draftFrom(text.document);
  const verdict = verdictOn(draft);
  if (verdict.action === 'reject')
    return { ...outcomeOf(text, 'rejected'), reason: verdict.reason, hint: verdict.hint };
  const entry = entryFor(text);
  const same = state.texts.findSame(entry);
  if (same?.fate.kind !== 'article') return create({ ...text, entry }, draft, verdict, state);
  const isMoved = same.record === entry.record && !existsSync(`${state.contentDir}/${same.file}`);
  return isMoved ? followMoved(text, same, state) : leaveDuplicate({ ...text, entry }, same.fate.article, state);
}

interface TextWithEntry extends IncomingText {
  readonly entry: EntryWithoutFate;
}

function create(text: TextWithEntry, draft: Draft, verdict: Verdict, state: ArchiveState): Outcome {
  const article = articleFromDraft(draft, {
    slug: state.giveAddress(draft.title.value),
    ...state.texts.related(text.entry),
  });
  text.keepOriginal();
  state.writer.create(article.file, writeArticle(article));
  state.remember({ ...text.entry, fate: { kind: 'article', article: article.file, wrote: wroteOf(article) } });
  const outcome = { ...outcomeOf(text, 'new'), article: article.file, isWritten: true };
  return verdict.action === 'warn' ? { ...outcome, kind: 'warned', reason: verdict.reason } : outcome;
}

/** The original was renamed: its article goes on under the new name. */
function followMoved(text: IncomingText, before: JournalEntry, state: ArchiveState): Outcome {
  if (before.fate.kind !== 'article') return outcomeOf(text, 'unchanged');
  state.journal.remove(before);
  return updateArticle(text, { ...before, file: text.document.file }, before.fate.article, state);
}

function leaveDuplicate(text: TextWithEntry, article: string, state: ArchiveState): Outcome {
  // A copy from outside is not kept: what stands in it is in the archive.
  if (!text.isOutside) state.remember({ ...text.entry, fate: { kind: 'duplicate' } });
  const reason = `has the same text as ${state.contentDir}/${article}`;
  return { ...outcomeOf(text, 'duplicate'), article, reason };
}

function leaveDeleted(text: IncomingText, entry: JournalEntry, article: string, state: ArchiveState): Outcome {
  state.remember({ ...entryFor(text), fate: { kind: 'deleted', article } });
  const unchanged = outcomeOf(text, 'unchanged');
  return entry.fate.kind === 'deleted' ? unchanged : deletedByHand(unchanged, article, state.contentDir);
}
