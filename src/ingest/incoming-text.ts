// A text on its way into the archive.

import type { ArchiveState } from './archive-state.ts';
import { fingerprintOfWords } from './duplicates/fingerprint.ts';
import { hashOfWords } from './duplicates/text-hash.ts';
import { comparableWords } from './duplicates/words.ts';
import { findingVersion } from './finding-version.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { Outcome, OutcomeKind } from './outcome.ts';
import type { RawDocument } from './raw-document.ts';
import { subjectsKey } from './subjects.ts';

export interface IncomingText {
  readonly document: RawDocument;
  /** The original's path for messages. */
  readonly shownAs: string;
  /** How many texts the original has, if all could be read. */
  readonly of: number | undefined;
  /** The keys of what the original held before and holds no more, and of what earlier copies of it hold. */
  readonly former: ReadonlySet<string>;
  /** Whether the original lies outside of the content folder. */
  readonly isOutside: boolean;
  /** Puts a copy of an original from outside into the content folder, if there is none yet. */
  keepOriginal(): void;
}

/** What the journal says of a text, but for what became of it. */
export type EntryWithoutFate = Omit<JournalEntry, 'fate'>;

/** It compares a text with all others, which takes its time: once for each text is enough. */
export function entryFor(
  { document, of }: IncomingText,
  { sections, inferences }: Pick<ArchiveState, 'sections' | 'inferences'>,
): EntryWithoutFate {
  const { file, record, sha256, text } = document;
  const words = comparableWords(text);
  const [hash, fingerprint] = [hashOfWords(words, text), fingerprintOfWords(words)];
  return {
    ...{ file, record, sha256, of, text: hash, fingerprint },
    finding: findingVersion(inferences),
    subjects: subjectsKey(document),
    sections: sections?.version,
  };
}

export function outcomeOf({ document, shownAs }: IncomingText, kind: OutcomeKind): Outcome {
  return { kind, file: shownAs, record: document.record, line: document.line, isWritten: false };
}
