// Weighs the terms of articles: the most telling ones of each are its vector.
import type { ArchiveTexts } from './archive-texts.ts';
import type { Before, Rows } from './before.ts';
import { none } from './columns.ts';
import { isShared, weightsOfKinds } from './how-telling.ts';
import { isNew } from './kept-places.ts';
import { joinNumbers, joinRows } from './kept-rows.ts';
import { createNumberRows, type NumberRows, rowsIn } from './number-rows.ts';
import { hasWord } from './same-rows.ts';
import { createTally } from './tally.ts';
import { createChoice } from './telling-terms.ts';

export interface Vectors {
  readonly rows: NumberRows;
  readonly weights: Uint32Array;
  readonly shares: Float32Array;
  /** By articles: 1 for those whose terms were looked at again, and of these for those that came out differently. */
  readonly isRecounted: Uint8Array;
  readonly isOther: Uint8Array;
  kept(): Rows;
}

/** Weights are whole numbers up to this one. */
export const weightScale = 2 ** 20;

export function weighTerms(texts: ArchiveTexts, before: Before | undefined): Vectors {
  const articles = texts.isTouched.length;
  const old = before && vectorsIn(before);
  const isRecounted = before === undefined ? texts.isTouched : recounted(texts, before.shelf.bytes('kinds'));
  const { rows: made, weights: madeWeights, shares: madeShares } = weighAll(texts, isRecounted);
  const isOther = isRecounted.slice();
  if (before === undefined || old === undefined)
    return withKept({ rows: made, weights: madeWeights, shares: madeShares, isRecounted, isOther });
  const keptFrom = before.placeBefore.map((place, now) => (isRecounted[now] === 1 ? isNew : place));
  const rows = joinRows(old.rows, keptFrom, made);
  const weights = joinRows(rowsIn(old.weights, old.rows.ends), keptFrom, rowsIn(madeWeights, made.ends)).numbers;
  const shares = joinNumbers(old.shares, keptFrom, spread(madeShares, isRecounted));
  const now = { rows, weights, shares };
  for (let place = 0; place < articles; place++) {
    const was = before.placeBefore[place] ?? isNew;
    if (isOther[place] === 1 && was !== isNew && isSameVector(old, was, now, place)) isOther[place] = 0;
  }
  return withKept({ ...now, isRecounted, isOther });
}

/** The vectors of articles, in the order of the archive. */
export type Weighed = Pick<Vectors, 'rows' | 'weights' | 'shares'>;

/** What is known of them before they are kept. */
type Made = Omit<Vectors, 'kept'>;

function withKept(made: Made): Vectors {
  const { rows, weights, shares } = made;
  return {
    ...made,
    kept: () => [
      ['vectors', rows.numbers],
      ['vectors.ends', rows.ends],
      ['weights', weights],
      ['shares', shares],
    ],
  };
}

export function vectorsIn({ shelf }: Before): Weighed {
  return {
    rows: rowsIn(shelf.numbers('vectors'), shelf.numbers('vectors.ends')),
    weights: shelf.numbers('weights'),
    shares: shelf.floats('shares'),
  };
}

/** Those with a term of which something else counts now. */
function recounted({ kinds, tallied, isTouched }: ArchiveTexts, kindsBefore: Uint8Array): Uint8Array {
  const isOther = (term: number) => term !== none && kinds[term] !== (kindsBefore[term] ?? 0);
  const { terms, firsts, seconds } = tallied.terms;
  const otherForms = new Uint8Array(terms.length);
  for (let form = 0; form < otherForms.length; form++) {
    if (isOther(terms[form] ?? none) || isOther(firsts[form] ?? none) || isOther(seconds[form] ?? none))
      otherForms[form] = 1;
  }
  const otherWords = new Uint8Array(tallied.forms.length);
  for (let word = 0; word < otherWords.length; word++) otherWords[word] = otherForms[tallied.forms[word] ?? none] ?? 0;
  const { names, words } = tallied;
  const hasOtherName = (place: number) => {
    for (let at = names.from(place); at < names.to(place); at++) if (isOther(names.numbers[at] ?? 0)) return true;
    return false;
  };
  return isTouched.map((touches, place) =>
    touches === 1 || hasOtherName(place) || hasWord(words, place, otherWords) ? 1 : 0,
  );
}

/** A row for each of some articles. */
function weighAll({ kinds, tallied, isTouched }: ArchiveTexts, isWanted: Uint8Array): Weighed {
  const ofKind = weightsOfKinds(isTouched.length);
  const choose = createChoice((term) => isShared(kinds[term] ?? 0));
  const forEachTerm = createTally(kinds.length);
  const rows = createNumberRows();
  const weights = createNumberRows();
  const shares: number[] = [];
  const sorted = new Float64Array(mostTerms);
  for (const [place, wanted] of isWanted.entries()) {
    if (wanted === 0) continue;
    // Tf-idf, where a term that stands there four times counts twice.
    const { terms, share } = choose((see) =>
      forEachTerm(tallied, place, (term, tenths) => see(term, Math.sqrt(tenths) * (ofKind[kinds[term] ?? 0] ?? 0))),
    );
    for (const [index, { term, weight }] of terms.entries())
      sorted[index] = term * perTerm + Math.round(weight * weightScale);
    for (const both of sorted.subarray(0, terms.length).sort()) {
      rows.push(Math.floor(both / perTerm));
      weights.push(both % perTerm);
    }
    rows.endRow();
    shares.push(share);
  }
  return { rows: rows.done(), weights: weights.done().numbers, shares: Float32Array.from(shares) };
}

const perTerm = weightScale * 2;
const mostTerms = 1000; // more than are chosen

function spread(made: Float32Array, isThere: Uint8Array): Float32Array {
  let next = 0;
  return Float32Array.from(isThere, (is) => (is === 1 ? (made[next++] ?? 0) : 0));
}

function isSameVector(old: Weighed, before: number, now: Weighed, place: number): boolean {
  const [start, from] = [old.rows.from(before), now.rows.from(place)];
  const length = now.rows.to(place) - from;
  if (old.rows.to(before) - start !== length || old.shares[before] !== now.shares[place]) return false;
  for (let index = 0; index < length; index++) {
    if (old.rows.numbers[start + index] !== now.rows.numbers[from + index]) return false;
    if (old.weights[start + index] !== now.weights[from + index]) return false;
  }
  return true;
}
