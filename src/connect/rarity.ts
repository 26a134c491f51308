// How much something tells of an article that stands in few of all articles.

/**
 * Inverse document frequency: 1 for what stands in every article, and about one more each time that the articles with it
 * are halved. The logarithm is a line between powers of two, for `Math.log` differs from machine to machine.
 */
export function rarity(articles: number, total: number): number {
  let share = 1 + total / Math.max(1, articles);
  let steps = 0;
  for (; share >= 2; steps++) share /= 2;
  return steps + share - 1;
}
