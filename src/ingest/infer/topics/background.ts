// How usual a noun is in news at large: what every text says tells nothing of one.

/** In how many texts of news at large each noun stands, by its stem (`nounStem`). */
export interface Background {
  readonly texts: number;
  textsWith(stem: string): number;
  /** Whether texts at large know it as a word that mostly has an article: "der Konzern"; a name has none. */
  isCommonNoun(stem: string): boolean;
}

/** Of lines "stem texts articles", the first one with the number of all texts; articles are tenths of its uses. */
export function parseBackground(content: string): Background {
  const [head = '', ...lines] = content.trim().split('\n');
  const entries = new Map(
    lines.map((line) => {
      const [stem = '', texts, articles] = line.split(' ');
      return [stem, { texts: Number(texts), articles: Number(articles) }] as const;
    }),
  );
  return {
    texts: Number(head),
    textsWith: (stem) => entries.get(stem)?.texts ?? 0,
    isCommonNoun: (stem) => {
      const { texts, articles } = entries.get(stem) ?? { texts: 0, articles: 0 };
      return texts >= enoughTexts && articles >= mostly;
    },
  };
}

const enoughTexts = 3; // in fewer, one odd use decides
const mostly = 4; // tenths: plurals of common nouns have no article either

/** The natural logarithm of how many texts there are for one that has the noun: 0 for what all have. */
export function rarity(stem: string, background: Background): number {
  return Math.log((background.texts + 1) / (background.textsWith(stem) + 1));
}
