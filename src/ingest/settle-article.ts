// An article that is that of its original: only who and what it is about may be looked for again.
import type { Article } from '../article/article.ts';
import { changeMarkdownFile } from '../content/front-matter.ts';
import type { ArchiveState } from './archive-state.ts';
import { isGuess } from './finding.ts';
import { type EntryWithoutFate, type IncomingText, outcomeOf } from './incoming-text.ts';
import type { JournalEntry } from './journal-entry.ts';
import { languageOf } from './language-of.ts';
import type { Outcome } from './outcome.ts';
import type { RawDocument } from './raw-document.ts';
import { type Refreshed, refreshGuesses } from './refresh-guesses.ts';
import { sectionOf } from './section-of.ts';
import type { SectionSearch } from './section-search.ts';
import { wroteOf } from './wrote.ts';

export interface Settled {
  readonly text: IncomingText;
  readonly file: string;
  /** What the journal would say of the text now. */
  readonly next: EntryWithoutFate;
  readonly now: { readonly current: Article; readonly source: string };
  /** What the program makes of the original now: as much work as for a new text. */
  derive(): Article;
}

/** Looks again where the program has learned more, or the editor has other sections. */
export function settleArticle(settled: Settled, entry: JournalEntry | undefined, state: ArchiveState): Outcome {
  const { text, file, next, now, derive } = settled;
  const outcome = { ...outcomeOf(text, 'unchanged'), article: file };
  const wroteBefore = entry?.fate.kind === 'article' ? entry.fate.wrote : undefined;
  // Where sections.yaml cannot be read, what it once said holds on.
  const after = state.sections === undefined ? { ...next, sections: entry?.sections } : next;
  const isUpToDate = entry?.finding === after.finding && entry?.sections === after.sections;
  if (wroteBefore === undefined || isUpToDate || now.current.original === undefined) {
    state.remember({ ...after, fate: { kind: 'article', article: file, wrote: wroteBefore ?? wroteOf(derive()) } });
    return outcome;
  }
  const found = entry?.finding === after.finding ? sectionAnew(text.document, state.sections) : allAnew(settled, state);
  const { changes, wrote } = refreshGuesses(now.current, found, wroteBefore);
  const refreshed: JournalEntry = { ...after, fate: { kind: 'article', article: file, wrote } };
  const isChanged = Object.keys(changes).length > 0;
  if (isChanged) {
    state.writer.announce(refreshed);
    state.writer.replace(file, changeMarkdownFile(now.source, changes, undefined));
  }
  state.remember(refreshed);
  return isChanged ? { ...outcome, kind: 'updated', isWritten: true } : outcome;
}

function allAnew({ derive }: Settled, { sections }: ArchiveState): Refreshed {
  const { persons, places, organisations, topics, section, own, inferred } = derive();
  const named = { persons, places, organisations, topics, own };
  return { fields: sections === undefined ? named : { ...named, section }, inferred };
}

/** Names are not looked for: that takes many times as long. */
function sectionAnew(document: RawDocument, sections: SectionSearch | undefined): Refreshed {
  if (sections === undefined) return { fields: {}, inferred: [] };
  const found = sectionOf(document, languageOf(document), sections.find);
  return { fields: { section: found?.value }, inferred: isGuess(found) ? ['section'] : [] };
}
