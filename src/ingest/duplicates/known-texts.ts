// Knows which texts the archive has: the same ones by their hash, related ones by their fingerprints.
import { slug } from '../../article/slug.ts';
import { fileStem } from '../../content/editors-file.ts';
import { idOf, type Journal, type TextId, textKey } from '../journal.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

type Entry = Omit<JournalEntry, 'fate'>;

export interface KnownTexts {
  /** The entry of another text with the same words that has an article, or had one that the editor deleted. */
  findSame(entry: Entry): JournalEntry | undefined;
  /** Which of the entries with some keys, deleted ones too, is an earlier form of this text, the nearest one. */
  findVersion(entry: Entry, among: ReadonlySet<string>): JournalEntry | undefined;
  /** The slugs of the articles that this text is a version of, and of those that it shares agency copy with. */
  related(entry: Entry): RelatedArticles;
  add(entry: JournalEntry): void;
}

export interface RelatedArticles {
  readonly versions: readonly string[];
  readonly copies: readonly string[];
}

const mostNamed = 20; // the nearest ones are enough: a text with hundreds of versions is a form

export function knownTexts(journal: Journal): KnownTexts {
  const byText = new Map<string, TextId[]>();
  let index: TextIndex | undefined;
  const add = (entry: JournalEntry) => {
    if (!('wrote' in entry.fate)) return;
    const ids = byText.get(entry.text) ?? [];
    if (!ids.some((id) => textKey(id) === textKey(entry))) byText.set(entry.text, [...ids, entry]);
    index?.add(textKey(entry), entry.fingerprint);
  };
  for (const entry of journal.entries()) add(entry);
  return {
    add,
    findSame: (entry) => {
      for (const id of byText.get(entry.text) ?? []) {
        const other = journal.get(id);
        const isSame = other !== undefined && 'wrote' in other.fate && other.text === entry.text;
        if (isSame && textKey(other) !== textKey(entry)) return other;
      }
      return undefined;
    },
    findVersion: (entry, among) => {
      if (among.size === 0) return undefined;
      index ??= indexOf(journal);
      const versions = index.related(entry.fingerprint).filter(({ key, kind }) => kind === 'version' && among.has(key));
      // What another text of this run has followed already is free no more.
      return versions.flatMap(({ key }) => journal.get(idOf(key)) ?? []).find(({ fate }) => 'wrote' in fate);
    },
    related: (entry) => {
      // A run that finds nothing new never waits for it.
      index ??= indexOf(journal);
      const relations = index.related(entry.fingerprint).filter(({ key }) => key !== textKey(entry));
      const named = (isWanted: (kind: string) => boolean) =>
        relations
          .filter(({ kind }) => isWanted(kind))
          .flatMap(({ key }) => slugOf(key, journal))
          .slice(0, mostNamed);
      return {
        versions: named((kind) => kind === 'version').sort(),
        copies: named((kind) => kind !== 'version').sort(),
      };
    },
  };
}

function indexOf(journal: Journal): TextIndex {
  const index = createTextIndex();
  for (const entry of journal.entries()) {
    if ('wrote' in entry.fate) index.add(textKey(entry), entry.fingerprint);
  }
  return index;
}

function slugOf(key: string, journal: Journal): readonly string[] {
  const fate = journal.get(idOf(key))?.fate;
  return fate?.kind === 'article' ? [slug(fileStem(fate.article))] : [];
}
