// Which other words a search has found: forms and compounds that nobody wrote.
import { comparable } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';
import type { Answer } from './search-engine.ts';

type Found = {
  readonly hits: readonly Pick<Answer['hits'][number], 'found'>[];
  readonly corrections: readonly Pick<Answer['corrections'][number], 'found'>[];
};

const mostAlso = 6;

/** Other forms and compounds that the shown results have, the most frequent first, as they are written there. */
export function alsoFound({ hits, corrections }: Found, query: string): readonly string[] {
  const corrected = corrections.flatMap(({ found }) => found.map(comparable));
  const asked = new Set([...wordsInText(query).map(({ form }) => form), ...corrected]);
  const counts = new Map<string, { readonly word: string; readonly count: number }>();
  for (const word of hits.flatMap(({ found }) => found)) {
    const form = comparable(word);
    if (!asked.has(form)) counts.set(form, { word, count: (counts.get(form)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1));
  return sorted.slice(0, mostAlso).map(({ word }) => word);
}
