// What a story is called that nobody has named: the headline of an article in its middle, and what all are about.
import type { Archive } from '../article/archive.ts';
import type { ArticleTerms } from './article-terms.ts';
import { dot, type Group, vectorOf } from './gather-groups.ts';
import { inWordsOf } from './shared-terms.ts';

export interface Description {
  readonly title: string;
  /** "Russland, Nordkorea, Ukraine"; undefined where the articles share no noun. */
  readonly description: string | undefined;
}

const inTheMiddle = 0.8; // of the centrality of the most central article
const mostWords = 4;

export function describeGroup({ articles }: Archive, terms: ArticleTerms, group: Group): Description {
  const vectors = group.map((article) => ({ article, vector: vectorOf(terms, article) }));
  const sum = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { vector } of vectors) {
    for (const [term, weight] of vector) {
      sum.set(term, (sum.get(term) ?? 0) + weight);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const central = vectors.map(({ article, vector }) => ({ article, centrality: dot(vector, sum) }));
  const most = Math.max(...central.map(({ centrality }) => centrality));
  const shared = new Set([...counts].filter(([, count]) => count * 2 > group.length).map(([term]) => term));
  const [best] = central
    .filter(({ centrality }) => centrality >= most * inTheMiddle)
    .map(({ article }) => ({
      article,
      worth: headlineWorth(terms, articles[article]?.title ?? '', article, shared, sum),
    }))
    .sort((one, other) => other.worth - one.worth || one.article - other.article);
  const article = best?.article ?? group[0] ?? 0;
  const words = wordsFor(terms, [article, ...group.filter((other) => other !== article)], shared, sum);
  return {
    title: articles[article]?.title ?? '',
    description: words.length === 0 ? undefined : words.join(', '),
  };
}

/** How much of a headline's words is what the whole story is about. */
function headlineWorth(
  terms: ArticleTerms,
  title: string,
  article: number,
  shared: ReadonlySet<number>,
  sum: ReadonlyMap<number, number>,
): number {
  const words = title.split(/\s+/);
  let worth = 0;
  for (const term of shared) {
    const written = terms.writtenIn(article, term);
    if (words.some((word) => written.includes(word.replace(/[^\p{L}\p{N}]+/gu, '')))) worth += sum.get(term) ?? 0;
  }
  return worth / (words.length + 4);
}

/** Names that most articles share come first, then their words. */
function wordsFor(
  terms: ArticleTerms,
  articles: readonly number[],
  shared: ReadonlySet<number>,
  sum: ReadonlyMap<number, number>,
): readonly string[] {
  const best = [...shared]
    .filter((term) => terms.isNoun(term))
    .sort((one, other) => (sum.get(other) ?? 0) - (sum.get(one) ?? 0) || terms.compare(one, other));
  const names = best.flatMap((term) => terms.nameOf(term)?.name ?? []).slice(0, mostWords);
  const isInName = (word: string) => names.some((name) => name.split(' ').some((part) => word.startsWith(part)));
  const words = inWordsOf(
    terms,
    articles,
    best.filter((term) => terms.nameOf(term) === undefined),
    2 * mostWords,
  );
  return [...names, ...words.filter((word) => !isInName(word))].slice(0, mostWords);
}
