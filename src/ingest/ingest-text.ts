// One text of an original: a new article, a changed one, the same as before, or one that the archive has already.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { writeArticle } from '../content/article-file.ts';
import { UsageError } from '../problem.ts';
import type { ArchiveState } from './archive-state.ts';
import { articleFromDraft } from './article-from-draft.ts';
import { StaleState } from './content-writer.ts';
import { type Draft, draftFrom } from './draft.ts';
import { handOver } from './hand-over.ts';
import { type EntryWithoutFate, entryFor, type IncomingText, outcomeOf } from './incoming-text.ts';
import { InferenceFailed, withOwnFields } from './infer-own.ts';
import { textKey } from './journal.ts';
import type { Fate, JournalEntry } from './journal-entry.ts';
import { deletedByHand, isLost, locateArticle } from './locate-article.ts';
import type { Outcome } from './outcome.ts';
import { unforeseen } from './raw-document.ts';
import { updateArticle } from './update-article.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { wroteOf } from './wrote.ts';

/** Writes its article and its entry in the journal. A file that cannot be written is the outcome, not the end. */
export function ingestText(text: IncomingText, state: ArchiveState): Outcome {
  try {
    return takeIn(text, state);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UsageError || error instanceof StaleState) throw error;
    return { ...outcomeOf(text, 'rejected'), ...explained(error, text.shownAs) };
  }
}

function explained(error: Error, file: string): Pick<Outcome, 'reason' | 'hint'> {
  if (error instanceof InferenceFailed) return { reason: error.message, hint: error.hint };
  if ('code' in error) return { reason: error.message, hint: cureFor(error.code, file) };
  const { what, hint } = unforeseen(error, file);
  return { reason: what, hint };
}

function cureFor(code: unknown, file: string): string {
  if (code === 'EEXIST') return 'ingest again: somebody has just made this file';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'make room on the disk, and ingest again';
  if (code === 'EXDEV') return 'put a folder in the place of the link, and ingest again';
  if (code !== 'ENAMETOOLONG') return 'make its folder writable, and ingest again';
  const isOwnName = Buffer.byteLength(basename(file)) > longName;
  return `shorten ${isOwnName ? 'its name' : 'the name of its folder'}, and ingest again`;
}

const longName = 200; // bytes; most file systems take 255, and a copy from elsewhere may need a number

function takeIn(text: IncomingText, state: ArchiveState): Outcome {
  const { document } = text;
  const before = state.journal.get(document);
  const located = before && locateArticle(before, state);
  if (before !== undefined && located?.kind === 'deleted') return leaveDeleted(text, before, state);
  const known = located?.file ?? state.articles.findUnclaimed(document)?.file;
  // The journal may say more now than before the article was located.
  return known === undefined ? takeInNew(text, state) : updateArticle(text, state.journal.get(document), known, state);
}

function takeInNew(text: IncomingText, state: ArchiveState): Outcome {
  const draft = draftFrom(text.document, state.sections?.find);
  const verdict = verdictOn(draft);
  if (verdict.action === 'reject')
    return { ...outcomeOf(text, 'rejected'), reason: verdict.reason, hint: verdict.hint };
  const entry = entryFor(text, state);
  const wasDuplicate = state.journal.get(text.document)?.fate.kind === 'duplicate';
  const same =
    (wasDuplicate ? findKept(entry, state) : state.texts.findSame(entry)) ??
    state.texts.findVersion(entry, text.former);
  return same === undefined
    ? create({ ...text, entry }, draft, verdict, state)
    : takeInAgain({ ...text, entry }, same, state);
}

/** The same text, in an archive that has lost neither its original nor its article: else the duplicate takes its place. */
function findKept(entry: EntryWithoutFate, state: ArchiveState): JournalEntry | undefined {
  for (;;) {
    const same = state.texts.findSame(entry);
    if (same === undefined || !isLost(same, state)) return same;
    state.journal.remove(same);
  }
}

interface TextWithEntry extends IncomingText {
  readonly entry: EntryWithoutFate;
}

function create(text: TextWithEntry, draft: Draft, verdict: Verdict, state: ArchiveState): Outcome {
  const { slug } = draft.raw.metadata;
  const place = { slug: state.giveAddress(slug?.value ?? draft.title.value), ...state.texts.related(text.entry) };
  const derived = withOwnFields(articleFromDraft(draft, place), draft, state.inferences);
  const article = { ...derived, added: state.added ?? derived.added };
  const { file } = article;
  const entry: JournalEntry = { ...text.entry, fate: { kind: 'article', article: file, wrote: wroteOf(article) } };
  text.keepOriginal();
  state.writer.announce(entry);
  state.writer.create(file, writeArticle(article));
  state.articles.add(file);
  state.remember(entry);
  const outcome = { ...outcomeOf(text, 'new'), article: article.file, isWritten: true };
  return verdict.action === 'warn' ? { ...outcome, kind: 'warned', reason: verdict.reason } : outcome;
}

/** The archive has, or had, this text under another name. */
function takeInAgain(text: TextWithEntry, before: JournalEntry, state: ArchiveState): Outcome {
  const located = locateArticle(before, state);
  const { contentDir } = state;
  const article = `${contentDir}/${located?.file ?? ''}`;
  if (located?.kind !== 'there') {
    if ('wrote' in before.fate) note(text, { ...before.fate, kind: 'deleted' }, state);
    return { ...outcomeOf(text, 'duplicate'), ...deletedBefore(text.entry, before, article, contentDir) };
  }
  const isRenamed =
    text.former.has(textKey(before)) ||
    (before.record === text.entry.record && !existsSync(`${contentDir}/${before.file}`));
  if (isRenamed) return followRenamed(text, before, located.file, state);
  note(text, { kind: 'duplicate' }, state);
  return { ...outcomeOf(text, 'duplicate'), article: located.file, reason: `has the same text as ${article}` };
}

function deletedBefore(entry: EntryWithoutFate, before: JournalEntry, article: string, contentDir: string) {
  if (entry.text === before.text) return { reason: `has the text of ${article}, which was deleted by hand` };
  const record = before.record === undefined ? '' : ` (record ${before.record})`;
  return {
    reason: `is another version of ${article}, which was deleted by hand`,
    hint: `remove the lines of ${before.file}${record} and of this text from ${contentDir}/journal.jsonl to have it as an article`,
  };
}

/** A copy from outside is not kept, and so not noted: what stands in it is in the archive. */
function note(text: TextWithEntry, fate: Fate, state: ArchiveState): void {
  if (!text.isOutside) state.remember({ ...text.entry, fate });
}

/** The original, or the row of a table, has a new name, or there is a new copy of it: its article goes on under that. */
function followRenamed(text: TextWithEntry, before: JournalEntry, article: string, state: ArchiveState): Outcome {
  const { file, record } = text.document;
  const outcome = updateArticle(text, { ...before, file, record }, article, state);
  // A broken article keeps its old name in the journal until it is mended.
  if (state.journal.get(text.document) === undefined) return outcome;
  handOver(before, text.document, state.journal, state.contentDir);
  return outcome;
}

function leaveDeleted(text: IncomingText, entry: JournalEntry, state: ArchiveState): Outcome {
  const unchanged = outcomeOf(text, 'unchanged');
  if (!('wrote' in entry.fate)) return unchanged;
  const { article, wrote } = entry.fate;
  // Nobody looks for names in a text without an article: they are those of the text as it was.
  const { finding, subjects } = entry;
  state.remember({ ...entryFor(text, state), finding, subjects, fate: { kind: 'deleted', article, wrote } });
  return entry.fate.kind === 'deleted' ? unchanged : deletedByHand(unchanged, article, state.contentDir);
}
