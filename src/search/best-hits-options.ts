// What a program may ask for beside words: types hold off no JavaScript, and a wrong option must not be answered as if it were none.
import { UsageError } from '../problem.ts';
import { type Order, orders } from './ask-index.ts';
import { daysOf } from './query-days.ts';
import { type Chosen, facets } from './search-record.ts';

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

/** Throws a UsageError for the first option that cannot be followed. */
export function refuseOptions({ limit, order, chosen, period }: BestHitsOptions): void {
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0))
    throw new UsageError(`limit is ${shown(limit)}: give a whole number from 0 on`);
  if (order !== undefined && !orders.includes(order))
    throw new UsageError(`order is ${shown(order)}: give one of ${orders.join(', ')}`);
  for (const [facet, values] of Object.entries(chosen ?? {})) {
    if (!facets.some((each) => each === facet))
      throw new UsageError(`chosen has ${shown(facet)}: give some of ${facets.join(', ')}`);
    if (!Array.isArray(values) || values.some((value) => typeof value !== 'string'))
      throw new UsageError(`chosen.${facet} is ${shown(values)}: give a list of texts`);
  }
  if (period !== undefined && (typeof period !== 'string' || daysOf(period) === undefined))
    throw new UsageError(`period is ${shown(period)}: give a time, for example 2014..2016 or 2015-02`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
}
