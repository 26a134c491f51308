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
  const numbered = namingKinds.map((kind) => {
    const { entries: ofKind, ofArticles } = registers.numbered(kind);
    const terms = Uint32Array.from(ofKind, ({ slug, name }) => {
      const text = `${kind}/${slug}/${name}`;
      return texts.numberOf(text, 0, text.length);
    });
    for (const [number, entry] of ofKind.entries()) entries.set(terms[number] ?? 0, entry);
    return { terms, ofArticles };
  });
  const rows = createNumberRows();
  for (const place of registers.archive.articles.keys()) {
    for (const { terms, ofArticles } of numbered)
      ofArticles.forEachIn(place, (number) => rows.push(terms[number] ?? 0));
    rows.endRow();
  }
  return { entries, rows: rows.done() };
}
