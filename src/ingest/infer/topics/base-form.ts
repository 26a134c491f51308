// Finds the form of a noun that stands in a dictionary, as far as a text shows it.
import { isSingular } from './articles.ts';
import type { CapitalWord } from './capital-words.ts';
import { singularOf } from './singular.ts';

/** "Schulen", "Schule" → "Schule"; "Wahlen" → "Wahl"; a plural whose singular is not known stays what it is. */
export function baseForm(uses: readonly CapitalWord[]): string {
  const women = uses.filter(({ word }) => woman.test(word));
  const word = shortestUsual(women.length * 2 > uses.length ? women : uses);
  const isKnownSingular = uses.some((use) => use.word === word && isSingular(use));
  return isKnownSingular ? withoutGenitive(word, uses) : (singularOf(word) ?? word);
}

const woman = /(?<=er|ent|ant|ist|eur|log|at)in(?:nen)?$/; // "Ministerin", which has the stem of "Minister"

/** The shortest form is the singular; of several, the most frequent. Not "PARTEI", if there are "Parteien". */
function shortestUsual(uses: readonly CapitalWord[]): string {
  const counts = new Map<string, number>();
  for (const { word } of uses) counts.set(word, (counts.get(word) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= uses.length * rareShare);
  const isMixed = usual.some(([word]) => !isShouted(word));
  const [[shortest = ''] = []] = usual
    .filter(([word]) => !isMixed || !isShouted(word))
    .sort(
      ([one, count], [other, otherCount]) => one.length - other.length || otherCount - count || (one < other ? -1 : 1),
    );
  return shortest;
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

const rareShare = 0.1; // of all uses: rarer forms may be another word, "Rat" among many "Raten"

/** "Angriffs" → "Angriff", "Landes" → "Land", where all uses are genitives. */
function withoutGenitive(word: string, uses: readonly CapitalWord[]): string {
  const own = uses.filter((use) => use.word === word && isSingular(use));
  return own.every(({ wordBefore }) => genitiveArticle.test(wordBefore)) ? word.replace(genitive, '') : word;
}

const genitiveArticle = /^(?:des|(?:[mdsk]?ein|ihr|unser)es|dieses|jenes)$/i;
const genitive = /(?<=\p{L}{2}[^aeiouäöü\P{L}])e?s$/u; // "Landes", "Angriffs"
