// What ingest has done, so that it never does it twice: the text of content/journal.jsonl ↔ entries.
import type { Problem } from '../problem.ts';
import { formatEntry, type JournalEntry, parseEntry } from './journal-entry.ts';

/** Which text of which original: "raw/a.txt", "raw/export.jsonl" with its record "17". */
export interface TextId {
  readonly file: string;
  readonly record?: string | undefined;
}

/** A text's id as one string. */
export function textKey({ file, record }: TextId): string {
  return JSON.stringify(record === undefined ? [file] : [file, record]);
}

/** The id that a key was made of. */
export function idOf(key: string): TextId {
  const [file = '', record]: readonly string[] = JSON.parse(key);
  return { file, record };
}

/** All entries, and how they are found. `put` replaces the entry of the same text. */
export interface Journal {
  get(id: TextId): JournalEntry | undefined;
  /** The entries of one original, in no certain order. */
  ofFile(file: string): readonly JournalEntry[];
  put(entry: JournalEntry): void;
  remove(id: TextId): void;
  entries(): Iterable<JournalEntry>;
  /** How many entries were put or removed since it was read. */
  changes(): number;
  /** Lines that could not be read; they are kept. */
  readonly strange: readonly string[];
}

export interface ReadJournal {
  readonly journal: Journal;
  readonly problems: readonly Problem[];
}

/** Reads the text of a journal; `shownAs` is its path for messages. */
export function parseJournal(text: string, shownAs: string): ReadJournal {
  const strange: string[] = [];
  const problems: Problem[] = [];
  const read: EntriesByFile = new Map();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = parseEntry(line);
    if (entry !== undefined) putInto(read, entry);
    else {
      strange.push(line);
      problems.push({ place: { file: shownAs, line: index + 1 }, ...noEntry });
    }
  }
  return { journal: journalOf(read, strange), problems };
}

/** In an order that does not depend on when something was ingested, so that two copies of an archive merge well. */
export function formatJournal(journal: Journal): string {
  const lines = [...journal.entries()].sort(byText).map(formatEntry);
  return [...journal.strange, ...lines].map((line) => `${line}\n`).join('');
}

const noEntry = {
  what: 'is no entry of the journal',
  hint: 'put the line back as it was, or remove it: ingest then compares the article with its original anew',
};

type EntriesByFile = Map<string, Map<string, JournalEntry>>;

function journalOf(files: EntriesByFile, strange: readonly string[]): Journal {
  let changes = 0;
  return {
    strange,
    get: ({ file, record }) => files.get(file)?.get(record ?? ''),
    ofFile: (file) => [...(files.get(file)?.values() ?? [])],
    put: (entry) => {
      putInto(files, entry);
      changes++;
    },
    remove: ({ file, record }) => {
      files.get(file)?.delete(record ?? '');
      changes++;
    },
    *entries() {
      for (const ofFile of files.values()) yield* ofFile.values();
    },
    changes: () => changes,
  };
}

function putInto(files: EntriesByFile, entry: JournalEntry): void {
  const ofFile = files.get(entry.file) ?? new Map<string, JournalEntry>();
  ofFile.set(entry.record ?? '', entry);
  files.set(entry.file, ofFile);
}

function byText(a: JournalEntry, b: JournalEntry): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.record ?? '') < (b.record ?? '') ? -1 : 1;
}
