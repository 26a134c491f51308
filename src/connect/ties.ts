// What ties two articles, as far as it was asked for: kept, because it is the same until one of them changes.
import type { ArticleTerms } from './article-terms.ts';
import type { Before, Rows } from './before.ts';
import { isNew } from './kept-places.ts';
import { createNumberRows, type NumberRows, rowsIn } from './number-rows.ts';

export interface Tie {
  /** Whether it is one only for two that are alike enough. */
  readonly isWeak: boolean;
  readonly kind: 'none' | 'names' | 'words';
  /** Terms of names, or words by their numbers. */
  readonly numbers: readonly number[];
  /** What was said for compounds on the way: with which form of a noun one is cut depends on all articles. */
  readonly parts: readonly SaidPart[];
}

/** Texts by their numbers. */
export interface SaidPart {
  readonly compound: number;
  readonly term: number;
  readonly part: number;
}

export interface Ties {
  /** Undefined where it must be found again. */
  between(article: number, other: number): Tie | undefined;
  /** Articles come in their order, each once, with all others that are noted for it. */
  note(article: number, other: number, tie: Tie): void;
  kept(): Rows;
}

const kinds = ['none', 'names', 'words'] as const;
const weak = kinds.length;
const head = 4; // numbers before those of a tie itself: the other article, the kind, how many there are, how many parts
const ofPart = 3;

/** `isSaidStill` tells whether the same is said for a compound now. */
export function createTies(
  terms: ArticleTerms,
  before: Before | undefined,
  isSaidStill: (part: SaidPart) => boolean,
): Ties {
  const old = before && rowsIn(before.shelf.numbers('ties'), before.shelf.numbers('ties.ends'));
  const rows = createNumberRows();
  let row = 0; // the article of which ties are noted
  const endRowsBefore = (article: number) => {
    for (; row < article; row++) rows.endRow();
  };
  return {
    between(article, other) {
      const was = before?.placeBefore[article] ?? isNew;
      const otherWas = before?.placeBefore[other] ?? isNew;
      if (old === undefined || was === isNew || otherWas === isNew) return undefined;
      if (terms.isRecounted(article) || terms.isRecounted(other)) return undefined;
      const tie = tieIn(old, was, otherWas);
      return tie?.parts.every(isSaidStill) ? tie : undefined;
    },
    note(article, other, { isWeak, kind, numbers, parts }) {
      endRowsBefore(article);
      rows.push(other);
      rows.push(kinds.indexOf(kind) + (isWeak ? weak : 0));
      rows.push(numbers.length);
      rows.push(parts.length);
      for (const number of numbers) rows.push(number);
      for (const { compound, term, part } of parts) {
        rows.push(compound);
        rows.push(term);
        rows.push(part);
      }
    },
    kept() {
      endRowsBefore(terms.articles);
      const { numbers, ends } = rows.done();
      return [
        ['ties', numbers],
        ['ties.ends', ends],
      ];
    },
  };
}

function tieIn({ numbers, from, to }: NumberRows, article: number, other: number): Tie | undefined {
  const end = to(article);
  const at = (place: number) => numbers[place] ?? 0;
  for (let place = from(article); place < end; place += head + at(place + 2) + ofPart * at(place + 3)) {
    if (at(place) !== other) continue;
    const code = at(place + 1);
    const first = place + head;
    const firstPart = first + at(place + 2);
    return {
      isWeak: code >= weak,
      kind: kinds[code % weak] ?? 'none',
      numbers: [...numbers.subarray(first, firstPart)],
      parts: at(place + 3) === 0 ? [] : partsIn(numbers.subarray(firstPart, firstPart + ofPart * at(place + 3))),
    };
  }
  return undefined;
}

function partsIn(numbers: Uint32Array): readonly SaidPart[] {
  return Array.from({ length: numbers.length / ofPart }, (_, index) => {
    const [compound = 0, term = 0, part = 0] = numbers.subarray(ofPart * index);
    return { compound, term, part };
  });
}
