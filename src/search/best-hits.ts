// The best answers to a question, whole: for terminals and other programs, which show no page of results at a time.
import type { Hit, Order, SearchIndex } from './ask-index.ts';
import type { Correction } from './evaluate.ts';
import type { QueryNote } from './query-piece.ts';
import { type Chosen, nothingChosen } from './search-record.ts';

export interface BestHits {
  /** How many articles were found; no more than the limit are in `hits`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly corrections: readonly Correction[];
  readonly notes: readonly QueryNote[];
}

export interface BestHitsOptions {
  /** How many hits at most: 50. */
  readonly limit?: number | undefined;
  /** By how well they answer ("beste"), or by date ("neueste", "älteste"). */
  readonly order?: Order | undefined;
  /** Values to narrow by: `{ thema: ['Haushalt'] }`. */
  readonly chosen?: Partial<Chosen> | undefined;
  /** Only articles of this time: "2014..2016". */
  readonly period?: string | undefined;
}

export async function bestHits(
  index: SearchIndex,
  query: string,
  { limit = 50, order = 'beste', chosen = {}, period }: BestHitsOptions = {},
): Promise<BestHits> {
  const answer = await index.ask({ query, chosen: { ...nothingChosen, ...chosen }, period, order });
  const { total, corrections, notes } = answer;
  return { total, corrections, notes, hits: await Promise.all(answer.hits.slice(0, limit).map((hit) => hit.load())) };
}
