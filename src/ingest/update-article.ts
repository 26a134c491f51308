// An article that is there, and its original: what has changed is taken over, an editor's work is not touched.
import type { Article } from '../article/article.ts';
import { changeMarkdownFile } from '../content/front-matter.ts';
import type { ArchiveState } from './archive-state.ts';
import { derivedArticle } from './derived-article.ts';
import { followOriginal } from './follow-original.ts';
import { type EntryWithoutFate, entryFor, type IncomingText, outcomeOf } from './incoming-text.ts';
import type { JournalEntry } from './journal-entry.ts';
import { readArticleFile } from './known-articles.ts';
import { locateArticle } from './locate-article.ts';
import type { Outcome } from './outcome.ts';
import { settleArticle } from './settle-article.ts';

/** `file` is the article's; `entry` what the journal says of the text, if it knows it. */
export function updateArticle(
  text: IncomingText,
  entry: JournalEntry | undefined,
  file: string,
  state: ArchiveState,
): Outcome {
  const now = readArticleFile(state.contentDir, file);
  const outcome = { ...outcomeOf(text, 'unchanged'), article: file };
  // An editor's slip of the pen is `check`'s business; the article follows when it is mended.
  if (now?.article === undefined)
    return entry?.sha256 === text.document.sha256 ? outcome : waiting(outcome, file, state);
  const current = now.article;
  const next = entryFor(text, state);
  const wroteBefore = entry?.fate.kind === 'article' ? entry.fate.wrote : undefined;
  const areSubjectsFound = wroteBefore !== undefined && hasSameSubjects(entry, next);
  const derive = () => derivedArticle(text, next, { current, areSubjectsFound }, state);
  if (isSettled(current, text))
    return settleArticle({ text, file, next, now: { current, source: now.source }, derive }, entry, state);
  const derived = derive();
  const { changes, body, isBodyLeft, fieldsLeft, wrote } = followOriginal(current, derived, wroteBefore);
  const isChanged = Object.keys(changes).length > 0 || body !== undefined;
  const followed: JournalEntry = { ...next, fate: { kind: 'article', article: file, wrote } };
  if (isChanged) {
    text.keepOriginal();
    if (!isBodyLeft) state.writer.announce(followed);
    state.writer.replace(file, changeMarkdownFile(now.source, changes, body));
  }
  const twins = sameElsewhere(next, file, state);
  if (!isBodyLeft) {
    state.remember(followed);
    const updated: Outcome = isChanged ? { ...outcome, kind: 'updated', isWritten: true } : outcome;
    return withWarnings(updated, [...overwritten(fieldsLeft, file, state), ...twins]);
  }
  text.keepOriginal();
  // The entry keeps the old hash, so that every run says it again until somebody has looked.
  if (entry !== undefined) {
    const { finding, subjects } = next;
    state.remember({ ...entry, finding, subjects, fate: { kind: 'article', article: file, wrote } });
  }
  const left = [
    editedByHand(current, text, newsIn(derived, current), state),
    ...overwritten(fieldsLeft, file, state),
    ...twins,
  ];
  return { ...withWarnings(outcome, left), isWritten: isChanged };
}

function hasSameSubjects(before: JournalEntry | undefined, next: EntryWithoutFate): boolean {
  return before !== undefined && before.finding === next.finding && before.subjects === next.subjects;
}

interface Warning {
  readonly reason: string;
  readonly hint: string;
}

function withWarnings(outcome: Outcome, warnings: readonly Warning[]): Outcome {
  if (warnings.length === 0) return outcome;
  const [reason, hint] = [warnings.map(({ reason }) => reason), warnings.map(({ hint }) => hint)];
  return { ...outcome, kind: 'warned', reason: reason.join('; '), hint: hint.join('; ') };
}

/** Made of these very bytes, or cut off from its original by the editor. */
function isSettled({ original }: Article, { document }: IncomingText): boolean {
  if (original === undefined) return true;
  return original.sha256 === document.sha256 && original.file === document.file && original.record === document.record;
}

function waiting(outcome: Outcome, file: string, { contentDir }: ArchiveState): Outcome {
  const reason = `has changed, and ${contentDir}/${file} cannot be read`;
  return { ...outcome, kind: 'warned', reason, hint: 'mend the article (nachlese check says where), and ingest again' };
}

/** What the original says now and the article does not: the beginning of the first such paragraph, and how many there are. */
function newsIn(derived: Article, current: Article): string {
  const said = new Set(current.body.split('\n\n'));
  const news = derived.body.split('\n\n').filter((paragraph) => !said.has(paragraph));
  const [first = ''] = news;
  const shown = first.length > shownNews ? `${first.slice(0, shownNews)}…` : first;
  return `${news.length} ${news.length === 1 ? 'paragraph differs' : 'paragraphs differ'}: “${shown}”`;
}

const shownNews = 120; // characters

function overwritten(fields: readonly string[], file: string, { contentDir }: ArchiveState): readonly Warning[] {
  const article = `${contentDir}/${file}`;
  return fields.map((field) => ({
    reason: `has changed, and "${field}" of ${article} was edited by hand: it stays as it is`,
    hint: `take "${field}" off "inferred" there to keep it for good, or give back its old value to let it follow`,
  }));
}

/** An original may change into the text of another one. Both articles stay: which of them goes is the editor's choice. */
function sameElsewhere(next: EntryWithoutFate, file: string, state: ArchiveState): readonly Warning[] {
  const other = state.texts.findSame(next);
  if (other === undefined || state.hashOf(other.file) !== other.sha256) return [];
  const located = locateArticle(other, state);
  if (located === undefined || located.file === file) return [];
  const article = `${state.contentDir}/${located.file}`;
  const reason = `has changed, and has the same text as ${article} now`;
  const isThere = located.kind === 'there';
  return [
    isThere
      ? { reason, hint: `delete one of the two articles, unless you want both` }
      : {
          reason: `${reason}, which was deleted by hand`,
          hint: `delete ${state.contentDir}/${file}, too, unless you want it`,
        },
  ];
}

function editedByHand(
  current: Article,
  { document }: IncomingText,
  news: string,
  { contentDir }: ArchiveState,
): Warning {
  const place = current.original?.file === document.file ? '' : `file: ${document.file}, `;
  return {
    reason: `has changed, and the text of ${contentDir}/${current.file} was edited by hand: it stays as it is (${news})`,
    hint: `compare the two, then write "${place}sha256: ${document.sha256}" into the article to say that it is right`,
  };
}
