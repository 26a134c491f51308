// Turns the originals of a content folder into article files, and leaves alone what is there.
import { readFileSync } from 'node:fs';
import { writeArticle } from '../content/article-file.ts';
import { sha256 } from '../content/check-originals.ts';
import { listFiles } from '../content/list-files.ts';
import { comparePlaces, type Problem } from '../problem.ts';
import { addressGiver } from './addresses.ts';
import { articleFromDraft } from './article-from-draft.ts';
import { attempt } from './attempt.ts';
import { draftFrom } from './draft.ts';
import { journalOf, type KnownArticles } from './journal.ts';
import { readRawDocument } from './raw-document.ts';
import { writeNewFile } from './write-new-file.ts';

export interface IngestReport {
  /** The new article files, as paths in the content folder, in the order of their originals. */
  readonly created: readonly string[];
  /** Originals that have an article already, under this name or another. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/**
 * Makes an article of every text below raw/ that has none among the known ones. `onProgress` hears of each original
 * that is done.
 */
export async function ingestContent(
  contentDir: string,
  known: KnownArticles,
  onProgress?: (done: number, total: number) => void,
): Promise<IngestReport> {
  const journal = journalOf(known);
  const originals = listFiles(`${contentDir}/raw`);
  const giveAddress = addressGiver(journal.slugs);
  const hashes = new Set<string>();
  const created: string[] = [];
  const problems: Problem[] = [...originals.problems];
  let unchanged = 0;
  for (const [index, path] of originals.files.entries()) {
    const outcome = ingestOne(path);
    if (outcome.kind === 'created') created.push(outcome.file);
    else if (outcome.kind === 'unchanged') unchanged++;
    else problems.push(...outcome.problems);
    onProgress?.(index + 1, originals.files.length);
  }
  return { created, unchanged, problems: problems.sort(comparePlaces) };

  function ingestOne(path: string): Outcome {
    const file = `raw/${path}`;
    if (journal.hasFile(file)) return { kind: 'unchanged' };
    const shownAs = `${contentDir}/${file}`;
    const bytes = attempt(() => readFileSync(shownAs));
    if (bytes instanceof Error) return { kind: 'refused', problems: [unreadable(shownAs, bytes)] };
    const hash = sha256(bytes);
    if (hashes.has(hash) || journal.hasText(hash)) return { kind: 'unchanged' };
    const { value: raw, problems } = readRawDocument(bytes, file, shownAs);
    if (raw === undefined) return { kind: 'refused', problems };
    const draft = draftFrom(raw);
    const article = articleFromDraft(draft, giveAddress(draft.title.value));
    const error = attempt(() => writeNewFile(`${contentDir}/${article.file}`, writeArticle(article)));
    if (error instanceof Error)
      return { kind: 'refused', problems: [unwritable(`${contentDir}/${article.file}`, error)] };
    hashes.add(hash);
    return { kind: 'created', file: article.file };
  }
}

type Outcome =
  | { readonly kind: 'created'; readonly file: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

function unreadable(file: string, error: Error): Problem {
  return { place: { file, line: 1 }, what: error.message, hint: 'make it readable, or move it away' };
}

function unwritable(file: string, error: Error): Problem {
  return { place: { file, line: 1 }, what: error.message, hint: 'make its folder writable, and ingest again' };
}
