// One original: is anything to be done, and if so, its texts one after the other.
import { existsSync, readFileSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import { sha256 } from '../content/file-hashes.ts';
import type { ArchiveState } from './archive-state.ts';
import { textKey } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';
import { settledOutcomes } from './locate-article.ts';
import type { OriginalFile } from './original-files.ts';
import type { Outcome } from './outcome.ts';
import { otherCopies, placeInRaw } from './place-in-raw.ts';
import type { RawDocument } from './raw-document.ts';

/** What became of each of its texts. Never throws for what is wrong with the original. */
export async function ingestOriginal(original: OriginalFile, state: ArchiveState): Promise<readonly Outcome[]> {
  const { contentDir, settings } = state;
  const shownAs = original.isOutside ? original.path : `${contentDir}/${original.file}`;
  const known = original.isOutside ? undefined : state.hashOf(original.file);
  const unchanged = known === undefined ? undefined : settledOutcomes(original.file, shownAs, known, state);
  if (unchanged !== undefined) return unchanged;
  const bytes = attempt(() => readFileSync(original.path));
  if (bytes instanceof Error) return [unreadable(shownAs, bytes)];
  const hash = sha256(bytes);
  const file = original.isOutside ? placeInRaw(original, { bytes, hash }, state) : original.file;
  const isFormer = original.isOutside && state.journal.ofFile(file).some(({ fate }) => fate.kind === 'superseded');
  // To look is to note what the editor has moved or put back: a second look would find nothing of it.
  const isLookedAt = isFormer || known !== undefined;
  const settled = isLookedAt ? undefined : settledOutcomes(file, shownAs, hash, state);
  if (settled !== undefined) return settled;
  const { readRawDocuments, ingestText } = await understanding();
  const { documents, problems } = await readRawDocuments(bytes, file, shownAs, settings);
  const keepOriginal = () => {
    if (original.isOutside && !existsSync(`${contentDir}/${file}`)) state.writer.create(file, bytes);
  };
  const of = problems.length === 0 ? documents.length : undefined;
  const gone = problems.length === 0 ? entriesWithout(documents, file, state) : [];
  const copies = original.isOutside ? otherCopies(original, file, state) : [];
  const former = new Set([...gone, ...copies.flatMap((copy) => state.journal.ofFile(copy))].map(textKey));
  const incoming = { shownAs, of, former, isOutside: original.isOutside, keepOriginal };
  const outcomes = documents.map((document) => ingestText({ document, ...incoming }, state));
  const refused = problems.map(
    ({ place, what, hint }): Outcome => ({ kind: 'rejected', ...place, reason: what, hint, isWritten: false }),
  );
  const orphans = gone
    .filter((entry) => state.journal.get(entry) === entry)
    .flatMap((entry) => orphan(entry, shownAs, contentDir));
  return [...outcomes, ...refused, ...orphans];
}

type Understanding = Pick<typeof import('./raw-document.ts'), 'readRawDocuments'> &
  Pick<typeof import('./ingest-text.ts'), 'ingestText'>;

let loaded: Promise<Understanding> | undefined;

/**
 * Readers and everything that finds something, loaded when there is something to do: most runs have little.
 * Asked for once: the module loader answers in another thread, which for each text would cost more than reading it.
 */
function understanding(): Promise<Understanding> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Understanding> {
  const { readRawDocuments } = await import('./raw-document.ts');
  const { ingestText } = await import('./ingest-text.ts');
  return { readRawDocuments, ingestText };
}

/** What the journal knows of this original and the original no longer holds. */
function entriesWithout(
  documents: readonly RawDocument[],
  file: string,
  { journal }: ArchiveState,
): readonly JournalEntry[] {
  const records = new Set(documents.map(({ record }) => record));
  return journal.ofFile(file).filter(({ record }) => !records.has(record));
}

/** Said once, with the change of the original. */
function orphan({ record, fate }: JournalEntry, file: string, contentDir: string): readonly Outcome[] {
  if (fate.kind !== 'article') return [];
  const reason = `this text is no longer in the original; its article ${contentDir}/${fate.article} stays`;
  const hint = 'delete the article, or remove "original" from its front matter';
  return [{ kind: 'warned', file, record, line: 1, article: fate.article, reason, hint, isWritten: false }];
}

function unreadable(file: string, { message }: Error): Outcome {
  // Names of old file systems reach us with this mark in the place of every letter that is none in UTF-8.
  const hint = file.includes('\u{FFFD}')
    ? 'its name is not UTF-8: rename the file'
    : 'make it readable, or move it away';
  return { kind: 'rejected', file, line: 1, reason: message, hint, isWritten: false };
}
