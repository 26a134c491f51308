// How usual a noun is: in news at large, and in the archive. What every text says tells nothing of one.

/** How many texts of a collection have a noun, by its stem (`nounStem`). */
export interface DocumentFrequencies {
  readonly texts: number;
  textsWith(stem: string): number;
}

export interface Background extends DocumentFrequencies {
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

/** An archive counts from some hundred texts on: fewer know too little of what is usual. */
export const fewestTexts = 300;

/** The natural logarithm of how many texts there are for one that has the noun: 0 for what all have. */
export function rarity(stem: string, collections: readonly DocumentFrequencies[]): number {
  const counted = collections.filter(({ texts }) => texts >= fewestTexts);
  const texts = counted.reduce((sum, collection) => sum + collection.texts, 0);
  const having = counted.reduce((sum, collection) => sum + collection.textsWith(stem), 0);
  return Math.log((texts + 1) / (having + 1));
}
