// Finds the words that say what a text is about.
import { type CapitalWord, type WordsByCase, wordsByCase } from './capital-words.ts';
import { findNames, hasArticle } from './name-runs.ts';
import { isVagueStem } from './noun-stem.ts';

/**
 * At most ten nouns and names, the weightiest first, each in the form the text uses most: "Schulen" where "Schule" is
 * rarer, "Donald Trump" for all that is said of "Trump".
 */
export function findKeywords(text: string, title: string): readonly string[] {
  const whole = `${title}\n\n${text}`.slice(0, longestText);
  const words = wordsByCase(whole);
  const names = findNames(words.capital);
  const firstNames = new Set([...names.values()].flatMap((name) => name.split(' ').slice(0, -1)));
  const candidates = [...groupedByStem(nounsOf(words))].map(([stem, uses]) => {
    const name = names.get(stem);
    const isPart = name === undefined && uses.some(({ word }) => firstNames.has(word));
    return {
      keyword: name ?? mostFrequent(uses.map(({ word }) => word)),
      weight: weightOf(uses, title.length, whole.length) * (isPart ? partOfName : 1),
    };
  });
  return candidates
    .sort((one, other) => other.weight - one.weight || (one.keyword < other.keyword ? -1 : 1))
    .slice(0, most)
    .map(({ keyword }) => keyword);
}

const most = 10;
const longestText = 50_000; // characters

/** Without the first words of sentences that are no nouns elsewhere, and words that the text writes small as well. */
function nounsOf({ capital, small }: WordsByCase): readonly CapitalWord[] {
  const inside = new Set(capital.filter(({ opensSentence }) => !opensSentence).map(({ stem }) => stem));
  return capital.filter(
    ({ word, stem, opensSentence }) =>
      !small.has(word.toLowerCase()) && !isVagueStem(stem) && (!opensSentence || inside.has(stem)),
  );
}

function groupedByStem(nouns: readonly CapitalWord[]): ReadonlyMap<string, readonly CapitalWord[]> {
  const groups = new Map<string, CapitalWord[]>();
  for (const noun of nouns) {
    const group = groups.get(noun.stem);
    if (group === undefined) groups.set(noun.stem, [noun]);
    else group.push(noun);
  }
  return groups;
}

const inTitle = 2;
const atStart = 0.5; // more, from the last word to the first
const properNoun = 1.5;
const partOfName = 0.3; // "Donald", which is shown in "Donald Trump"

/** The tenth use adds less than the second. What never has an article is a name, and names are what readers look for. */
function weightOf(uses: readonly CapitalWord[], titleLength: number, textLength: number): number {
  const first = uses[0]?.start ?? 0;
  const place = (first < titleLength ? inTitle : 1) * (1 + atStart * (1 - first / textLength));
  return Math.sqrt(uses.length) * place * (uses.some(hasArticle) ? 1 : properNoun);
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best = ['', 0]] = [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || one.length - other.length || (one < other ? -1 : 1),
  );
  return best[0];
}
