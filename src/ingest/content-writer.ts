// All that ingest writes into a content folder goes through here: under a lock, or not at all.
import type { Journal } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';
import { journalText, writeJournal } from './journal-file.ts';
import { addToTail, hasTail, removeTail, tailText } from './journal-tail.ts';
import { type Lock, takeLock } from './lock.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

export interface ContentWriter {
  /** Notes what will be written into an article, should the run be killed before the journal says so. */
  announce(entry: JournalEntry): void;
  /** Throws the file system's error, and when the file exists. */
  create(file: string, content: string | Buffer): void;
  /** Throws the file system's error. */
  replace(file: string, content: string): void;
  /** Called after every original: keeps the journal on the disk not far behind. */
  advance(journal: Journal): void;
  /** Writes the journal where it has changed. */
  finish(journal: Journal): void;
  /** Lets the next run in. */
  release(): void;
}

/** For a trial run: writes nothing. */
export const writesNothing: ContentWriter = {
  announce: () => {},
  create: () => {},
  replace: () => {},
  advance: () => {},
  finish: () => {},
  release: () => {},
};

/** Another run has ended since the journal was read: what is known is out of date, and the work begins again. */
export class StaleState extends Error {
  override readonly name = 'StaleState';
}

/**
 * Takes the lock of the folder with the first thing to write, so that runs with nothing to do disturb nobody.
 * Everything throws a UsageError while another run holds it, and a StaleState when one has come between.
 */
export function lockingWriter(contentDir: string): ContentWriter {
  const textNow = () => journalText(contentDir) + tailText(contentDir);
  const known = textNow();
  let lock: Lock | undefined;
  let saved = 0;
  const begin = () => {
    if (lock !== undefined) return;
    lock = takeLock(contentDir);
    if (textNow() !== known) throw new StaleState();
  };
  const save = (journal: Journal) => {
    begin();
    writeJournal(contentDir, journal);
    removeTail(contentDir);
    saved = journal.changes();
  };
  return {
    announce: (entry) => {
      begin();
      addToTail(contentDir, entry);
    },
    create: (file, content) => {
      begin();
      writeNewFile(contentDir, file, content);
    },
    replace: (file, content) => {
      begin();
      replaceFile(contentDir, file, content);
    },
    advance: (journal) => {
      lock?.refresh();
      // Saved more seldom the more was done: the whole work stays linear.
      if (journal.changes() - saved >= Math.max(leastChanges, journal.changes() / 4)) save(journal);
    },
    finish: (journal) => {
      if (journal.changes() > saved || hasTail(contentDir)) save(journal);
    },
    release: () => lock?.release(),
  };
}

const leastChanges = 1000; // entries that a killed run may have to find anew
