// What each article of an archive is about: its most telling terms, words and names, with their weights.

import { type ArchiveTexts, readArchiveTexts } from './archive-texts.ts';
import type { Before } from './before.ts';
import { isInFew, isNounKind } from './how-telling.ts';
import type { NumberRows } from './number-rows.ts';
import type { RegisterEntry, Registers } from './registers.ts';
import { type SayTerms, sayTerms } from './say-terms.ts';
import { type Vectors, weighTerms } from './weigh-terms.ts';

/** Articles go by their place in the archive, terms by number: which number one has tells nothing. */
export interface ArticleTerms extends SayTerms {
  readonly articles: number;
  /** How many terms there are. */
  readonly count: number;
  /** The terms of each article, in the order of their numbers. */
  readonly rows: NumberRows;
  /** Of each number in the rows, times `weightScale`; the squares of an article's weights make 1. */
  readonly weights: Uint32Array;
  /** How much of what an article is about others are about as well: 1 where each of its terms is elsewhere, too. */
  readonly shares: Float32Array;
  /** In how many articles a term is. */
  articlesWith(term: number): number;
  /** Whether no more articles have it than `rare`. */
  isRare(term: number): boolean;
  /** The entry of a register that a term is; undefined for a word. */
  nameOf(term: number): RegisterEntry | undefined;
  /** Whether it is a name, or a word that is a noun or a name mostly. */
  isNoun(term: number): boolean;
  /** The same order of terms, whatever their numbers are. */
  compare(one: number, other: number): number;
  /** Whether what an article shares with others may be something else than before. */
  isRecounted(article: number): boolean;
  /** Whether its terms or weights are others than before. */
  isOther(article: number): boolean;
  readonly texts: ArchiveTexts;
  readonly vectors: Vectors;
}

/** In more articles a term is no rare one. */
export const rare = 15;

export function readArticleTerms(registers: Registers, before: Before | undefined): ArticleTerms {
  const texts = readArchiveTexts(registers, before);
  const vectors = weighTerms(texts, before);
  const { numbers, tallied, formCounts, kinds, articlesWith } = texts;
  return {
    articles: registers.archive.articles.length,
    count: articlesWith.length,
    rows: vectors.rows,
    weights: vectors.weights,
    shares: vectors.shares,
    articlesWith: (term) => articlesWith[term] ?? 0,
    isRare: (term) => isInFew(kinds[term] ?? 0, rare),
    nameOf: (term) => texts.entries.get(term),
    isNoun: (term) => isNounKind(kinds[term] ?? 0),
    compare(one, other) {
      if (one === other) return 0;
      return numbers.hashOf(one) - numbers.hashOf(other) || (numbers.wordOf(one) < numbers.wordOf(other) ? -1 : 1);
    },
    isRecounted: (article) => vectors.isRecounted[article] === 1,
    isOther: (article) => vectors.isOther[article] === 1,
    texts,
    vectors,
    ...sayTerms(numbers, tallied, formCounts.counts),
  };
}
