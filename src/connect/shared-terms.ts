// What two articles have in common, and how to say it.
import { comparable } from '../german/fold.ts';
import type { ArticleTerms } from './article-terms.ts';
import { forEachShared } from './for-each-shared.ts';
import { startsWithCapital } from './forms.ts';
import type { RegisterEntry } from './registers.ts';

export interface SharedTerms {
  /** What both name: terms by their numbers, like the nouns. */
  readonly names: readonly number[];
  /** The nouns that both have, the most telling first. */
  readonly nouns: readonly number[];
}

/** The cosine of all that two articles have, not only of what each shares with others. */
export function likenessOf({ shares }: ArticleTerms, one: number, other: number, cosine: number): number {
  return cosine * (shares[one] ?? 0) * (shares[other] ?? 0);
}

/** Only how many they are, which is faster. */
export function countShared(
  terms: ArticleTerms,
  one: number,
  other: number,
  isRareTerm: (term: number) => boolean,
): SharedCounts {
  const counts = { names: 0, nouns: 0, rareNames: 0, rareNouns: 0 };
  forEachShared(terms, one, other, (term) => {
    if (!terms.isNoun(term)) return;
    const isRare = isRareTerm(term);
    if (terms.nameOf(term) === undefined) {
      counts.nouns++;
      if (isRare) counts.rareNouns++;
    } else {
      counts.names++;
      if (isRare) counts.rareNames++;
    }
  });
  return counts;
}

export interface SharedCounts {
  readonly names: number;
  readonly nouns: number;
  /** Of the names those that few articles have. */
  readonly rareNames: number;
  readonly rareNouns: number;
}

export function sharedTerms(terms: ArticleTerms, one: number, other: number): SharedTerms {
  const names: number[] = [];
  const nouns: { readonly term: number; readonly weight: number }[] = [];
  forEachShared(terms, one, other, (term, weight) => {
    if (terms.nameOf(term) !== undefined) names.push(term);
    else if (terms.isNoun(term)) nouns.push({ term, weight });
  });
  return {
    names,
    nouns: nouns.sort((a, b) => b.weight - a.weight || terms.compare(a.term, b.term)).map(({ term }) => term),
  };
}

/** Shared names, the rarest first. */
export function sharedNames(terms: ArticleTerms, names: readonly number[]): readonly RegisterEntry[] {
  const entries = names.flatMap((term) => terms.nameOf(term) ?? []);
  if (entries.length < 2) return entries;
  return entries.sort(
    (a, b) => a.articles.length - b.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

/** The same words as one looks them up: for "Toren" stands "Tore" where the archive has that much more often. */
export function inWordsOf(
  articleTerms: ArticleTerms,
  articles: readonly number[],
  terms: readonly number[],
  most: number,
): readonly string[] {
  return wordsFor(articleTerms, articles, terms, most).map(articleTerms.usualForm);
}

/**
 * Terms in words of the first of some articles that others have, too, none twice: of "Waffe" and "Lieferung" only
 * "Waffenlieferungen", where they share that. For "Putins" stands "Putin" where another of the articles has that. `isLeftOut` is asked for comparable forms.
 */
export function wordsFor(
  articleTerms: ArticleTerms,
  [article = 0, ...others]: readonly number[],
  terms: readonly number[],
  most: number,
  isLeftOut: (form: string) => boolean = () => false,
): readonly string[] {
  const words = new Map<string, string>();
  for (const term of terms) {
    if (words.size === most) break;
    const here = articleTerms.writtenIn(article, term).filter(startsWithCapital);
    const there = others.flatMap((one) => articleTerms.writtenIn(one, term)).filter(startsWithCapital);
    const [first = there[0]] = here;
    if (first === undefined) continue;
    // A compound that only one of them has is not what they share: of "Autobombe" and "Bombe" it is the latter.
    const written = here.find((word) => there.includes(word)) ?? articleTerms.saying(first, term);
    const plain = written.slice(0, -1);
    const isGenitive = written.endsWith('s') && there.includes(plain);
    const word = isGenitive ? plain : written;
    const form = comparable(word);
    if (!words.has(form) && !isLeftOut(form)) words.set(form, word);
  }
  return [...words.values()];
}
