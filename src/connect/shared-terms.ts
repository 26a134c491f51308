// What two articles have in common, and how to say it.
import { comparable } from '../german/fold.ts';
import type { ArticleTerms } from './article-terms.ts';
import { startsWithCapital } from './forms.ts';
import type { RegisterEntry } from './registers.ts';

export interface SharedTerms {
  /** What both name, the rarest first. */
  readonly names: readonly RegisterEntry[];
  /** The nouns that both have, the most telling first: terms by their numbers. */
  readonly nouns: readonly number[];
}

export function sharedTerms(terms: ArticleTerms, one: number, other: number): SharedTerms {
  const names: RegisterEntry[] = [];
  const nouns: { readonly term: number; readonly weight: number }[] = [];
  forEachShared(terms, one, other, (term, weight) => {
    const name = terms.nameOf(term);
    if (name !== undefined) names.push(name);
    else if (terms.isNoun(term)) nouns.push({ term, weight });
  });
  return {
    names: names.sort((a, b) => a.articles.length - b.articles.length),
    nouns: nouns.sort((a, b) => b.weight - a.weight || a.term - b.term).map(({ term }) => term),
  };
}

/** Calls with the terms of both and what they add to the cosine. */
function forEachShared(
  { rows, weights }: ArticleTerms,
  one: number,
  other: number,
  see: (term: number, weight: number) => void,
): void {
  let [place, otherPlace] = [rows.from(one), rows.from(other)];
  while (place < rows.to(one) && otherPlace < rows.to(other)) {
    const [term = 0, otherTerm = 0] = [rows.numbers[place], rows.numbers[otherPlace]];
    if (term === otherTerm) see(term, (weights[place] ?? 0) * (weights[otherPlace] ?? 0));
    if (term <= otherTerm) place++;
    if (otherTerm <= term) otherPlace++;
  }
}

/** Terms in the words of an article, none twice: of "Waffe" and "Lieferung" only "Waffenlieferungen", if it has no other. */
export function inWordsOf(
  articleTerms: ArticleTerms,
  article: number,
  terms: readonly number[],
  most: number,
): readonly string[] {
  const words = new Map<string, string>();
  for (const term of terms) {
    if (words.size === most) break;
    const word = articleTerms.writtenIn(article, term).find(startsWithCapital);
    const form = comparable(word ?? '');
    if (word !== undefined && !words.has(form)) words.set(form, word);
  }
  return [...words.values()];
}
