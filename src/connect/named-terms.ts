// The names in the registers of an archive as terms, with numbers behind those of the words.
import type { Article } from '../article/article.ts';
import { namingKinds } from '../article/register-kind.ts';
import type { RegisterEntry, Registers } from './registers.ts';

export interface NamedTerms {
  /** The first of them has the number that was asked for. */
  readonly entries: readonly RegisterEntry[];
  of(article: Article | undefined): readonly number[];
}

/** What articles name. */
export function numberNames(registers: Registers, first: number): NamedTerms {
  const entries = namingKinds.flatMap((kind) => registers.of[kind]);
  const numbers = new Map(entries.map((entry, index) => [entry, first + index]));
  return {
    entries,
    of: (article) =>
      article === undefined
        ? []
        : namingKinds
            .flatMap((kind) => registers.entriesOf(article, kind))
            .flatMap((entry) => numbers.get(entry) ?? []),
  };
}
