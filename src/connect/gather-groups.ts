// Gathers pairs of articles into groups in which each article is like all others, not only like the one before.
import type { ArticleTerms } from './article-terms.ts';
import type { StoryPair } from './story-pairs.ts';
import { weightScale } from './weigh-terms.ts';

/** Articles by their places in the archive, in its order; two at least. */
export type Group = readonly number[];

const leastOnAverage = 0.15; // likeness of the articles of one group to those of another, before they become one

/** Takes pairs with the most alike first, and pairs that belong together whatever they are like. */
export function gatherGroups(
  terms: ArticleTerms,
  pairs: readonly StoryPair[],
  fixed: readonly Omit<StoryPair, 'likeness'>[],
): readonly Group[] {
  const groupOf = new Map<number, Growing>();
  const group = (article: number): Growing =>
    groupOf.get(article) ?? { articles: [article], sum: vectorOf(terms, article) };
  const join = (one: Growing, other: Growing) => {
    const [large, small] = one.articles.length >= other.articles.length ? [one, other] : [other, one];
    for (const [term, weight] of small.sum) large.sum.set(term, (large.sum.get(term) ?? 0) + weight);
    large.articles.push(...small.articles);
    for (const article of large.articles) groupOf.set(article, large);
  };
  for (const { one, other } of fixed) {
    if (group(one) !== group(other)) join(group(one), group(other));
  }
  for (const { one, other } of pairs) {
    const [first, second] = [group(one), group(other)];
    if (first !== second && averageLikeness(first, second) >= leastOnAverage) join(first, second);
  }
  return [...new Set(groupOf.values())]
    .map(({ articles }) => articles.sort((one, other) => one - other))
    .sort(([one = 0], [other = 0]) => one - other);
}

const vectorScale = 2 ** 14;

interface Growing {
  readonly articles: number[];
  readonly sum: Map<number, number>;
}

/**
 * The weights of an article's terms, times `vectorScale`; squared, they make what it shares with other articles. They are
 * whole numbers, so that a sum of them does not depend on the order in which they are added.
 */
export function vectorOf({ rows, weights, shares }: ArticleTerms, article: number): Map<number, number> {
  const share = ((shares[article] ?? 0) / weightScale) * vectorScale;
  const vector = new Map<number, number>();
  for (let place = rows.from(article); place < rows.to(article); place++)
    vector.set(rows.numbers[place] ?? 0, Math.round((weights[place] ?? 0) * share));
  return vector;
}

/** The mean of the likenesses of all pairs, one from each: so long chains of articles never become one story. */
function averageLikeness(one: Growing, other: Growing): number {
  const [small, large] = one.sum.size < other.sum.size ? [one, other] : [other, one];
  return dot(small.sum, large.sum) / (one.articles.length * other.articles.length) / vectorScale ** 2;
}

export function dot(small: ReadonlyMap<number, number>, large: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
