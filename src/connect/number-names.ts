// The names in the registers of an archive, each under a number; and which of them each article has.
import { namingKinds } from '../article/register-kind.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';
import type { RegisterEntry, Registers } from './registers.ts';

export interface NumberedNames {
  /** By their numbers. */
  readonly entries: readonly RegisterEntry[];
  /** What each article names, in the order of the archive. */
  readonly rows: NumberRows;
}

/** Names of what texts speak of. */
export function numberNames(registers: Registers): NumberedNames {
  const numbered = namingKinds.map(registers.numbered);
  const rows = createNumberRows();
  for (const place of registers.archive.articles.keys()) {
    let first = 0; // number of a register
    for (const { entries, ofArticles } of numbered) {
      for (let at = ofArticles.from(place); at < ofArticles.to(place); at++)
        rows.push(first + (ofArticles.numbers[at] ?? 0));
      first += entries.length;
    }
    rows.endRow();
  }
  return { entries: numbered.flatMap(({ entries }) => entries), rows: rows.done() };
}
