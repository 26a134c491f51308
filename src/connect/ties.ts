// What ties two articles, as far as it was asked for: kept, because it is the same until one of them changes.
import type { ArticleTerms } from './article-terms.ts';
import type { Before, Rows } from './before.ts';
import { isNew } from './kept-places.ts';
import { createNumberRows, type NumberRows, rowsIn } from './number-rows.ts';

export interface Tie {
  /** Whether it is one only for two that are alike enough. */
  readonly isWeak: boolean;
  readonly kind: 'none' | 'names' | 'words' | 'parts';
  /** Terms of names, or words by their numbers; `parts` are words of which one is a part of a compound. */
  readonly numbers: readonly number[];
}

export interface Ties {
  /** Undefined where it must be found again. */
  between(article: number, other: number): Tie | undefined;
  /** Articles come in their order, each once, with all others that are noted for it. */
  note(article: number, other: number, tie: Tie): void;
  kept(): Rows;
}

const kinds = ['none', 'names', 'words', 'parts'] as const;
const weak = kinds.length;
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
    note(article, other, { isWeak, kind, numbers }) {
      endRowsBefore(article);
      rows.push(other);
      rows.push(kinds.indexOf(kind) + (isWeak ? weak : 0));
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
    const code = numbers[place + 1] ?? 0;
    const kind = kinds[code % weak] ?? 'none';
    // Which form of a noun a compound is cut with depends on all articles.
    if (kind === 'parts') return undefined;
    return {
      isWeak: code >= weak,
      kind,
      numbers: Array.from({ length }, (_, index) => numbers[place + head + index] ?? 0),
    };
  }
  return undefined;
}
