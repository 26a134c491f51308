// The names in the registers of an archive as terms, with numbers behind those of the words.
import type { Article } from '../article/article.ts';
import { registerKinds } from '../article/register-kind.ts';
import type { RegisterEntry, Registers } from './registers.ts';

export interface NamedTerms {
  /** The first of them has the number that was asked for. */
  readonly entries: readonly RegisterEntry[];
  of(article: Article | undefined): readonly number[];
}

/** What articles name, but their sources, which say nothing of what they are about. */
export function numberNames(registers: Registers, first: number): NamedTerms {
  const kinds = registerKinds.filter((kind) => kind !== 'sources');
  const entries = kinds.flatMap((kind) => registers.of[kind]);
  const numbers = new Map(entries.map((entry, index) => [entry, first + index]));
  return {
    entries,
    of: (article) =>
      article === undefined
        ? []
        : kinds.flatMap((kind) => registers.entriesOf(article, kind)).flatMap((entry) => numbers.get(entry) ?? []),
  };
}
