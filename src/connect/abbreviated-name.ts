// Knows the names that papers abbreviate because nobody is to be found by them.

/**
 * "Thomas K.", "Sarah L.-M." stand for anybody of that initial: such persons have no entry, so no page lists them, search
 * offers none, and they tie no articles. They stay in texts and in article files, and an editor who knows that one
 * person is meant gives a rule. "Malcolm X" has no such dot.
 */
export function isAbbreviated(name: string): boolean {
  return lastInitial.test(name);
}

const lastInitial = /(?<!\p{L})\p{L}\.$/u;
