// What ties two articles, as far as it was asked for: kept, because it is the same until one of them changes.
import type { ArticleTerms } from './article-terms.ts';
import type { Before, Rows } from './before.ts';
import { isNew } from './kept-places.ts';
import { createNumberRows, type NumberRows, rowsIn } from './number-rows.ts';

export interface Tie {
  readonly kind: 'none' | 'names' | 'words';
  /** Terms of names, or words by their numbers. */
  readonly numbers: readonly number[];
}

export interface Ties {
  /** Undefined where it must be found again. */
  between(article: number, other: number): Tie | undefined;
  /** Articles come in their order, each once, with all others that are noted for it. */
  note(article: number, other: number, tie: Tie): void;
  kept(): Rows;
}

const kinds = ['none', 'names', 'words'] as const;
const head = 3; // numbers before those of a tie itself: the other article, the kind, how many there are

export function createTies(terms: ArticleTerms, before: Before | undefined): Ties {
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
      return terms.isRecounted(article) || terms.isRecounted(other) ? undefined : tieIn(old, was, otherWas);
    },
    note(article, other, { kind, numbers }) {
      endRowsBefore(article);
      rows.push(other);
      rows.push(kinds.indexOf(kind));
      rows.push(numbers.length);
      for (const number of numbers) rows.push(number);
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
  for (let place = from(article); place < end; place += head + (numbers[place + 2] ?? 0)) {
    if (numbers[place] !== other) continue;
    const length = numbers[place + 2] ?? 0;
    const kind = kinds[numbers[place + 1] ?? 0] ?? 'none';
    return { kind, numbers: Array.from({ length }, (_, index) => numbers[place + head + index] ?? 0) };
  }
  return undefined;
}
