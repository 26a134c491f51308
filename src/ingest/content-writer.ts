// All that ingest writes into a content folder goes through here: under a lock, or not at all.
import type { Journal } from './journal.ts';
import { writeJournal } from './journal-file.ts';
import { takeLock } from './lock.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

export interface ContentWriter {
  /** Throws the file system's error, and when the file exists. */
  create(file: string, content: string | Buffer): void;
  /** Throws the file system's error. */
  replace(file: string, content: string): void;
  /** Called after every original: keeps the journal not far behind. */
  advance(journal: Journal): void;
  /** Writes the journal and lets the next run in. */
  close(journal: Journal): void;
}

/** For a trial run: writes nothing. */
export const writesNothing: ContentWriter = {
  create: () => {},
  replace: () => {},
  advance: () => {},
  close: () => {},
};

/** Takes the lock of the folder; throws a UsageError while another run holds it. */
export function lockedWriter(contentDir: string): ContentWriter {
  const lock = takeLock(contentDir);
  let steps = 0;
  let saved = 0;
  return {
    create: (file, content) => writeNewFile(contentDir, file, content),
    replace: (file, content) => replaceFile(contentDir, file, content),
    advance: (journal) => {
      if (++steps % stepsPerSign === 0) lock.refresh();
      const changes = journal.changes();
      // Saved more seldom the more was done: the whole work stays linear.
      if (changes - saved < Math.max(leastChanges, changes / 4)) return;
      writeJournal(contentDir, journal);
      saved = changes;
    },
    close: (journal) => {
      try {
        if (journal.changes() > saved) writeJournal(contentDir, journal);
      } finally {
        lock.release();
      }
    },
  };
}

const stepsPerSign = 100; // originals between two signs of life
const leastChanges = 1000; // entries that a killed run may have to find anew
