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
  const entries = namingKinds.flatMap((kind) => registers.of[kind]);
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const rows = createNumberRows();
  for (const place of registers.archive.articles.keys()) {
    for (const kind of namingKinds) {
      for (const entry of registers.entriesAt(place, kind)) rows.push(numbers.get(entry) ?? 0);
    }
    rows.endRow();
  }
  return { entries, rows: rows.done() };
}
