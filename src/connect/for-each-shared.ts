// Goes through the terms that two articles have both.
import type { Weighed } from './weigh-terms.ts';

/** Calls with the product of both weights. */
export function forEachShared(
  { rows, weights }: Weighed,
  one: number,
  other: number,
  see: (term: number, weight: number) => void,
): void {
  const [end, otherEnd] = [rows.to(one), rows.to(other)];
  let place = rows.from(one);
  let otherPlace = rows.from(other);
  while (place < end && otherPlace < otherEnd) {
    const term = rows.numbers[place] ?? 0;
    const otherTerm = rows.numbers[otherPlace] ?? 0;
    if (term === otherTerm) see(term, (weights[place] ?? 0) * (weights[otherPlace] ?? 0));
    if (term <= otherTerm) place++;
    if (otherTerm <= term) otherPlace++;
  }
}
