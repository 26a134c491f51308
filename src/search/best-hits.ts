// The best answers to a question, whole: for terminals and other programs, which show no page of results at a time.
import type { Hit, SearchIndex } from './ask-index.ts';
import { type BestHitsOptions, refuseOptions } from './best-hits-options.ts';
import type { Correction } from './evaluate.ts';
import type { QueryNote } from './query-piece.ts';
import { nothingChosen } from './search-record.ts';

export interface BestHits {
  /** How many articles were found; no more than the limit are in `hits`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly corrections: readonly Correction[];
  readonly notes: readonly QueryNote[];
}

/** Throws a UsageError for options that are none. */
export async function bestHits(index: SearchIndex, query: string, options: BestHitsOptions = {}): Promise<BestHits> {
  refuseOptions(options);
  const { limit = 50, order = 'beste', chosen = {}, period } = options;
  const answer = await index.ask({ query, chosen: { ...nothingChosen, ...chosen }, period, order });
  const { total, corrections, notes } = answer;
  return { total, corrections, notes, hits: await Promise.all(answer.hits.slice(0, limit).map((hit) => hit.load())) };
}
