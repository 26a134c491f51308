// Finds names of several words: "Wladimir Putin", "Deutsche Bahn", "Silicon Valley Bank".
import type { CapitalWord } from './capital-words.ts';
import { isVagueStem } from './noun-stem.ts';

/** The names of a text by the stem of their last word, which often stands for them: "putin" → "Wladimir Putin". */
export function findNames(words: readonly CapitalWord[]): ReadonlyMap<string, string> {
  const forms = new Set(words.map(({ word }) => word));
  const commonNouns = commonNounsOf(words);
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const name of runsOf(words).map(nameIn)) {
    if (name.length === 0) continue;
    const [stem, text] = [name.at(-1)?.stem ?? '', name.map(({ word }) => word).join(' ')];
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    // Of several persons with a surname, the one that is named most.
    if (count > (counts.get(names.get(stem) ?? '') ?? 0)) names.set(stem, text);
  }
  return names;

  /** None, or two or three words. */
  function nameIn(run: readonly CapitalWord[]): readonly CapitalWord[] {
    const name = run.slice(run.findIndex((word) => !standsBeforeName(word)));
    const last = name.at(-1);
    if (last === undefined || name.length < 2 || name.length > longestName) return [];
    const isPhrase = commonNouns.has(last.stem) || isVagueStem(last.stem) || name.some(isGenitive);
    return isPhrase ? [] : name;
  }

  /** "Nach" at the start of a sentence, "Präsident", "Konzern"; but not "Deutsche", though it has an article. */
  function standsBeforeName({ word, stem, opensSentence }: CapitalWord): boolean {
    const isCommon = commonNouns.has(stem) && !adjective.test(word);
    return opensSentence || isCommon || role.test(word) || isVagueStem(stem);
  }

  /** "Merkels" in "Merkels Rede", where the text has "Merkel" too. */
  function isGenitive({ word }: CapitalWord): boolean {
    return word.endsWith('s') && forms.has(word.slice(0, -1));
  }
}

/** Those that have an article more often than not: "die Bank", but "sagte Merkel", and once "der Merkel". */
function commonNounsOf(words: readonly CapitalWord[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const word of words) {
    balance.set(word.stem, (balance.get(word.stem) ?? 0) + (hasArticle(word) ? 1 : -1));
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([stem]) => stem));
}

/** Whether an article, or an adjective after one, stands before the word: "der Konzern", "im neuen Haus". */
export function hasArticle({ wordBefore }: CapitalWord): boolean {
  return article.test(wordBefore);
}

const longestName = 3; // words
const article =
  /^(?:d(?:er|ie|as|en|em|es)|k?ein(?:e[nmrs]?)?|i[mn]s?|[vz]om|zu[mr]|am|beim|ihre?[nmrs]?|\p{Ll}{2,20}(?<!t)e[nmrs]?)$/u; // "der", "seinen", "neuen", but not "sagte"
const adjective = /er?$/u; // "Deutsche", "Thüringer"
const role =
  /(?:präsident|minister|kanzler|chef|sprecher|direktor|sekretär|trainer|kandidat|meister|rat|leiter|bischof|politiker|experten?|forscher|mediziner)(?:in)?$|(?:vorsitzende|abgeordnete)[rn]?$/iu; // "Außenministerin"

function runsOf(words: readonly CapitalWord[]): readonly (readonly CapitalWord[])[] {
  const runs: CapitalWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last !== undefined && word.followsCapital) last.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 1);
}
