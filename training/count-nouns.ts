// Counts nouns in texts: in how many each stands, and how often it has an article.

import { stopWords } from '../src/german/stop-words.ts';
import { hasArticle } from '../src/ingest/infer/topics/articles.ts';
import { type CapitalWord, wordsByCase } from '../src/ingest/infer/topics/capital-words.ts';

/** The content of the background file, see `parseBackground`; stems in few texts tell little and are left out. */
export function backgroundOf(texts: readonly string[]): string {
  const counts = new Map<string, Count>();
  for (const text of texts) for (const [stem, uses] of usesByStem(text)) countIn(counts, stem, uses);
  const lines = [...counts]
    .filter(([, { texts: number }]) => number >= fewestTexts)
    .sort(([one, count], [other, otherCount]) => otherCount.texts - count.texts || (one < other ? -1 : 1))
    .map(([stem, count]) => `${stem} ${count.texts} ${Math.round((10 * count.articles) / count.uses)}`);
  return `${[texts.length, ...lines].join('\n')}\n`;
}

const fewestTexts = 2;

interface Count {
  texts: number;
  uses: number;
  articles: number;
}

/** Without first words of sentences, which may be anything, and words that the text writes small as well. */
function usesByStem(text: string): ReadonlyMap<string, readonly CapitalWord[]> {
  const { capital, small: smallWords } = wordsByCase(text);
  const groups = new Map<string, CapitalWord[]>();
  for (const word of capital) {
    const small = word.word.toLowerCase();
    if (word.opensSentence || smallWords.has(small) || stopWords.has(small)) continue;
    const group = groups.get(word.stem);
    if (group === undefined) groups.set(word.stem, [word]);
    else group.push(word);
  }
  return groups;
}

function countIn(counts: Map<string, Count>, stem: string, uses: readonly CapitalWord[]): void {
  const count = counts.get(stem) ?? { texts: 0, uses: 0, articles: 0 };
  counts.set(stem, count);
  count.texts += 1;
  count.uses += uses.length;
  count.articles += uses.filter(hasArticle).length;
}
