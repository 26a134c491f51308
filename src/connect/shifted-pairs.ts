// Finds articles that look at each other through a term now and did not before, or the other way round: only the nearest
// in the list of a frequent term do, and another article has come between them or has gone.
import type { ArticleTerms } from './article-terms.ts';
import type { Before } from './before.ts';
import { isGone, isNew } from './kept-places.ts';
import type { NumberRows } from './number-rows.ts';
import { type TermLists, widest } from './term-lists.ts';
import { vectorsIn } from './weigh-terms.ts';

/** Pairs of articles, by their places, that have not changed themselves; each once. */
export function shiftedPairs(
  terms: ArticleTerms,
  before: Before,
  lists: TermLists,
): Iterable<readonly [number, number]> {
  const pairs = new Map<number, readonly [number, number]>();
  const add = (one: number, other: number) => pairs.set(one * terms.articles + other, [one, other]);
  for (const [term, gone] of otherLists(terms, before)) {
    const length = lists.to(term) - lists.from(term);
    if (length + gone.length <= 2 * widest) continue; // all look at each other, then and now
    const stayed: number[] = [];
    const nowAt: number[] = []; // where they stand in the list of now
    for (let entry = lists.from(term); entry < lists.to(term); entry++) {
      const article = lists.articles[entry] ?? 0;
      if (terms.isOther(article)) continue;
      stayed.push(article);
      nowAt.push(entry);
    }
    const isNearNow = nearIn(nowAt, length);
    const isNearBefore = nearIn(placesAmong(stayed, gone, before.placeBefore), stayed.length + gone.length);
    forEachShifted(stayed, isNearNow, isNearBefore, add);
  }
  return pairs.values();
}

type IsNear = (one: number, other: number) => boolean;

/** Calls with those that are near to each other then or now, not both. */
function forEachShifted(
  stayed: readonly number[],
  isNearNow: IsNear,
  isNearBefore: IsNear,
  see: (one: number, other: number) => void,
): void {
  let [now, before] = [0, 0]; // the first that is not near any more
  for (const [one, article] of stayed.entries()) {
    while (now < stayed.length && isNearNow(one, now)) now++;
    while (before < stayed.length && isNearBefore(one, before)) before++;
    for (let other = Math.min(now, before); other < Math.max(now, before); other++) see(article, stayed[other] ?? 0);
  }
}

/** Of each term that other articles have now: those of before, by their places then, that have changed or are gone. */
function otherLists(terms: ArticleTerms, before: Before): ReadonlyMap<number, readonly number[]> {
  const { rows } = vectorsIn(before);
  const found = new Map<number, number[]>();
  const seeNew = (term: number) => {
    if (!found.has(term)) found.set(term, []);
  };
  const changed: number[] = []; // by their places of before
  for (const [place, now] of before.placeNow.entries()) {
    if (now !== isGone && !terms.isOther(now)) continue;
    changed.push(place);
    if (now === isGone) rows.forEachIn(place, seeNew);
    else forEachOfOne(rows, place, terms.rows, now, seeNew);
  }
  for (const [now, place] of before.placeBefore.entries()) if (place === isNew) terms.rows.forEachIn(now, seeNew);
  for (const place of changed) rows.forEachIn(place, (term) => found.get(term)?.push(place));
  return found;
}

/** Calls with what only one of two rows has. */
function forEachOfOne(
  rows: NumberRows,
  row: number,
  others: NumberRows,
  otherRow: number,
  see: (one: number) => void,
): void {
  let [place, otherPlace] = [rows.from(row), others.from(otherRow)];
  const [end, otherEnd] = [rows.to(row), others.to(otherRow)];
  while (place < end || otherPlace < otherEnd) {
    const one = place < end ? (rows.numbers[place] ?? 0) : Number.POSITIVE_INFINITY;
    const other = otherPlace < otherEnd ? (others.numbers[otherPlace] ?? 0) : Number.POSITIVE_INFINITY;
    if (one !== other) see(Math.min(one, other));
    if (one <= other) place++;
    if (other <= one) otherPlace++;
  }
}

/** Where articles stood in a list in which others were as well. */
function placesAmong(stayed: readonly number[], others: readonly number[], placeBefore: Int32Array): readonly number[] {
  const sorted = [...others].sort((one, other) => one - other);
  let passed = 0;
  return stayed.map((article, index) => {
    while (passed < sorted.length && (sorted[passed] ?? 0) < (placeBefore[article] ?? 0)) passed++;
    return index + passed;
  });
}

function nearIn(places: readonly number[], length: number): IsNear {
  if (length <= 2 * widest) return () => true;
  return (one, other) => (places[other] ?? 0) - (places[one] ?? 0) <= widest;
}
