// The names in the registers of an archive as terms, and which of them each article has.
import { namingKinds } from '../article/register-kind.ts';
import type { WordNumbers } from '../german/word-numbers.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';
import type { RegisterEntry, Registers } from './registers.ts';

export interface NamesOfArticles {
  readonly entries: ReadonlyMap<number, RegisterEntry>;
  /** In the order of the archive. */
  readonly rows: NumberRows;
}

/** Numbers them among the words: a word has no slash. */
export function nameTerms(registers: Registers, texts: WordNumbers): NamesOfArticles {
  const entries = new Map<number, RegisterEntry>();
  const terms = new Map<RegisterEntry, number>();
  for (const kind of namingKinds) {
    for (const entry of registers.of[kind]) {
      const text = `${kind}/${entry.slug}/${entry.name}`;
      const term = texts.numberOf(text, 0, text.length);
      entries.set(term, entry);
      terms.set(entry, term);
    }
  }
  const rows = createNumberRows();
  for (const place of registers.archive.articles.keys()) {
    for (const kind of namingKinds) {
      for (const entry of registers.entriesAt(place, kind)) rows.push(terms.get(entry) ?? 0);
    }
    rows.endRow();
  }
  return { entries, rows: rows.done() };
}
