// Finds names of several words: "Wladimir Putin", "Deutsche Bahn", "Silicon Valley Bank".
import { stopWords } from '../../../german/stop-words.ts';
import { hasArticle } from './articles.ts';
import type { Background } from './background.ts';
import type { CapitalWord } from './capital-words.ts';
import { isVagueStem, nounStem, placeStem } from './noun-stem.ts';

/** A mention of a name as a tagger gives it: the name in its base form, "Wladimir Putin" for "Putins". */
export interface TaggedName {
  readonly name: string;
  readonly type: 'PER' | 'LOC' | 'ORG';
}

export interface Name {
  readonly text: string;
  /** Of its words that have a capital. */
  readonly stems: readonly string[];
  readonly count: number;
  readonly type: TaggedName['type'] | undefined;
  /** Whether its last word stands for it: "Putin"; but the "Bank" need not be the "Deutsche Bank". */
  readonly isKnownByLast: boolean;
}

/** Those that a tagger found, and what else looks like a name; the most frequent first. */
export function namesIn(
  words: readonly CapitalWord[],
  tagged: readonly TaggedName[],
  background: Background,
): readonly Name[] {
  const given = namesGiven(tagged, background);
  const stems = new Set(given.flatMap((name) => name.stems));
  const others = findNames(words, background).filter((name) => !name.stems.some((stem) => stems.has(stem)));
  return [...given, ...others].sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}

function namesGiven(mentions: readonly TaggedName[], background: Background): readonly Name[] {
  const found = new Map<string, Name>();
  for (const { name, type } of mentions) {
    const stems = (name.match(capitalWord) ?? [name]).map(nounStem);
    const key = stems.join(' ');
    const isKnownByLast = type === 'PER' || !background.isCommonNoun(stems.at(-1) ?? '');
    found.set(key, {
      text: name,
      type,
      ...found.get(key),
      stems,
      count: (found.get(key)?.count ?? 0) + 1,
      isKnownByLast,
    });
  }
  return [...found.values()];
}

const capitalWord = /[\p{Lu}\p{N}][\p{L}\p{N}]*(?:[-’'&][\p{L}\p{N}]+)*/gu;

/** Those that the words show without a tagger. */
function findNames(words: readonly CapitalWord[], background: Background): readonly Name[] {
  const forms = new Set(words.map(({ word }) => word));
  const stems = new Set(words.map(({ stem }) => stem));
  const inside = new Set(words.filter(({ opensSentence }) => !opensSentence).map(({ word }) => word));
  const commonNouns = commonNounsOf(words);
  const isCommon = (stem: string) => commonNouns.has(stem) || background.isCommonNoun(stem) || isVagueStem(stem);
  const found = new Map<string, Name>();
  for (const name of runsOf(words).map(nameIn)) {
    if (name.length === 0) continue;
    const stems = name.map(({ stem }) => stem);
    const known = found.get(stems.join(' '));
    const text = known?.text ?? name.map(({ word }) => word).join(' ');
    const isKnownByLast = !isCommon(stems.at(-1) ?? '');
    found.set(stems.join(' '), { text, stems, count: (known?.count ?? 0) + 1, type: undefined, isKnownByLast });
  }
  return [...found.values()];

  /** None, or two or three words. */
  function nameIn(run: readonly CapitalWord[]): readonly CapitalWord[] {
    const name = run.slice(run.findIndex((word) => !standsBeforeName(word)));
    const last = name.at(-1);
    if (last === undefined || name.length < 2 || name.length > longestName) return [];
    const [first = last] = name;
    const isPhrase = commonNouns.has(last.stem) && !isAdjective(first);
    return isPhrase || isVagueStem(last.stem) || name.some(isGenitive) ? [] : name;
  }

  /** "Nach" at the start of a sentence, "Präsident", "Konzern". */
  function standsBeforeName(word: CapitalWord): boolean {
    const { stem, opensSentence } = word;
    const opens = opensSentence && !inside.has(word.word);
    return (
      opens ||
      isVagueStem(stem) ||
      (isCommon(stem) && !isAdjective(word)) ||
      role.test(word.word) ||
      stopWords.has(word.word.toLowerCase())
    );
  }

  /** "Deutsche", though it has an article, and "Frankfurter"; but not "Kirche" and "Spieler". */
  function isAdjective({ word, stem }: CapitalWord): boolean {
    if (usualAdjective.test(word)) return true;
    const place = placeStem(stem);
    if (place !== stem) return stems.has(place) || (background.textsWith(place) > 0 && !background.isCommonNoun(place));
    return adjective.test(word) && !background.isCommonNoun(stem);
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

const longestName = 3; // words
const adjective = /e[nmrs]?$/;
const usualAdjective = /(?:isch|lich|deutsch|eint|einigt|neu|grün|rot|weiß|frei|groß)e[nmrs]?$/i;
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
