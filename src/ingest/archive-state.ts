// What a run of ingest knows of the archive, and what it changes as it goes.
import { slug } from '../article/slug.ts';
import { fileStem } from '../content/editors-file.ts';
import { type HashOf, hashesIn } from '../content/file-hashes.ts';
import type { ReadArticleFile } from '../content/read-content.ts';
import type { OwnInferences } from '../extend/loaded.ts';
import type { Problem } from '../problem.ts';
import { addressGiver } from './addresses.ts';
import type { ContentWriter } from './content-writer.ts';
import { type KnownTexts, knownTexts } from './duplicates/known-texts.ts';
import type { Journal } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';
import { readJournal } from './journal-file.ts';
import { addTail } from './journal-tail.ts';
import { type KnownArticles, readKnownArticles } from './known-articles.ts';
import type { ColumnMap } from './readers/columns.ts';
import type { OwnReaders } from './readers/own-reader.ts';
import type { ReadSettings } from './readers/read-original.ts';
import type { SectionSearch } from './section-search.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface ArchiveState {
  readonly contentDir: string;
  readonly journal: Journal;
  readonly articles: KnownArticles;
  readonly texts: KnownTexts;
  readonly writer: ContentWriter;
  readonly settings: ReadSettings;
  /** The editor's sections; undefined where they cannot be read, and guesses stay as they are. */
  readonly sections: SectionSearch | undefined;
  /** The archive's own; undefined where it has none here, and what they have found stays. */
  readonly inferences: OwnInferences | undefined;
  /** The day that new articles say they were added on. */
  readonly added: string | undefined;
  /** Which names originals from outside were given in this run, with the SHA-256 of each. */
  readonly placed: Map<string, string>;
  /** Of an original as it is now. */
  readonly hashOf: HashOf;
  /** Gives an address that no article has, and none that was deleted had. */
  giveAddress(title: string): string;
  /** Puts an entry into the journal, and its text among the known ones. */
  remember(entry: JournalEntry): void;
  /** What is wrong with the journal and with the folder of the articles. */
  readonly problems: readonly Problem[];
}

interface StateSettings {
  readonly columns: ColumnMap;
  readonly readers?: OwnReaders | undefined;
  readonly added: string | undefined;
  readonly sections?: SectionSearch | undefined;
  readonly inferences?: OwnInferences | undefined;
  readonly hashOf?: HashOf | undefined;
  readonly readArticle?: ReadArticleFile | undefined;
}

export function openArchiveState(
  contentDir: string,
  { columns, readers, added, sections, inferences, hashOf = hashesIn(contentDir), readArticle }: StateSettings,
  writer: ContentWriter,
): ArchiveState {
  const { journal, problems } = readJournal(contentDir);
  addTail(contentDir, journal);
  const entries = [...journal.entries()];
  const claimed = new Set(entries.flatMap(({ fate }) => (fate.kind === 'article' ? [fate.article] : [])));
  const deleted = entries.flatMap(({ fate }) => (fate.kind === 'deleted' ? [slug(fileStem(fate.article))] : []));
  const articles = readKnownArticles(contentDir, claimed, readArticle);
  const texts = knownTexts(journal);
  return {
    contentDir,
    journal,
    articles,
    texts,
    writer,
    added,
    sections,
    inferences,
    settings: { columns, readers, knowsWord: vocabularyOf(`${contentDir}/raw`) },
    hashOf,
    giveAddress: addressGiver([...articles.slugs, ...deleted]),
    remember: (entry) => {
      journal.put(entry);
      texts.add(entry);
    },
    placed: new Map(),
    problems: [...problems, ...articles.problems],
  };
}
