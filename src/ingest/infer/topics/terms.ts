// Puts all that a text says of one thing together: the forms of a noun, its compounds, the adjective of a country.
import { hasArticle } from './articles.ts';
import type { Background } from './background.ts';
import type { CapitalWord, WordsByCase } from './capital-words.ts';
import { countryNamed, countryOfAdjective } from './countries.ts';
import { mentionsOf } from './mentions.ts';
import type { Name } from './names.ts';
import { nounStem, placeStem } from './noun-stem.ts';
import { nounsOf } from './nouns.ts';

/** A noun or a name in a text. */
export interface Term {
  /** The key of its forms; that of the country for all that names one. */
  readonly key: string;
  readonly country: string | undefined;
  readonly name: Name | undefined;
  readonly uses: readonly CapitalWord[];
  /** Offsets of its uses, and of the adjectives that mean it, in order. */
  readonly starts: readonly number[];
  /** How often it is the first part of a longer word: "Hamas-Geisel", "Schulleiter". */
  readonly asModifier: number;
}

export function termsOf(
  text: string,
  words: WordsByCase,
  names: readonly Name[],
  background: Background,
): readonly Term[] {
  const groups = groupsOf(words, names, background);
  const adjectives = countryAdjectivesIn(text);
  const asModifier = modifiersIn(groups);
  return groups.map((group) => {
    const ofAdjectives = group.country === undefined ? [] : (adjectives.get(group.country) ?? []);
    const starts = [...group.uses.map(({ start }) => start), ...ofAdjectives].sort((one, other) => one - other);
    return { ...group, starts, asModifier: asModifier.get(group.key) ?? 0 };
  });
}

interface Group extends Pick<Term, 'key' | 'country' | 'name'> {
  readonly uses: CapitalWord[];
}

function groupsOf(words: WordsByCase, names: readonly Name[], background: Background): readonly Group[] {
  const mentions = mentionsOf(words.capital, names);
  const placeOf = placesIn(words.capital, background);
  const groups = new Map<string, Group>();
  for (const noun of nounsOf(words, background)) {
    if (mentions.isInside(noun)) continue;
    const mentioned = mentions.nameAt(noun);
    const country = mentioned === undefined || mentioned.stems.length === 1 ? countryNamed(noun.word) : undefined;
    const name = country === undefined ? mentioned : undefined;
    const key = country === undefined ? (name?.stems.join(' ') ?? placeOf(noun.stem)) : nounStem(country);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, country, name, uses: [noun] });
    else group.uses.push(noun);
  }
  return [...groups.values()];
}

/** "berliner" → "berlin", where the text has a Berlin; but "spieler", though it has a "Spiel". */
function placesIn(words: readonly CapitalWord[], background: Background): (stem: string) => string {
  const withoutArticle = new Set(words.filter((word) => !hasArticle(word)).map(({ stem }) => stem));
  return (stem) => {
    const place = placeStem(stem);
    return place !== stem && withoutArticle.has(place) && !background.isCommonNoun(place) ? place : stem;
  };
}

/** Offsets by country. */
function countryAdjectivesIn(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(adjective)) {
    const country = countryOfAdjective(word.toLowerCase());
    if (country === undefined) continue;
    const starts = found.get(country);
    if (starts === undefined) found.set(country, [index]);
    else starts.push(index);
  }
  return found;
}

const adjective = /(?<![\p{L}\p{N}-])(?:\p{L}{2,15}-)?\p{L}{2,20}(?:isch|deutsch)(?:e[mnrs]?)?(?![\p{L}\p{N}-])/gu;

/** How often the key of each group is the first part of longer words. */
function modifiersIn(groups: readonly Group[]): ReadonlyMap<string, number> {
  const counts = new Map(groups.map(({ key }) => [key, 0]));
  for (const { key, uses } of groups) {
    for (let cut = shortestPart; cut < key.length - 1; cut++) {
      const isHyphen = key[cut] === '-';
      if (!isHyphen && cut < shortestJoined) continue;
      const modifier = isHyphen ? nounStem(key.slice(0, cut)) : key.slice(0, cut);
      const count = counts.get(modifier);
      if (count !== undefined) counts.set(modifier, count + uses.length);
    }
  }
  return counts;
}

const shortestPart = 2; // letters, before a hyphen: "EU-Gipfel"
const shortestJoined = 4; // "Öltanker" may have nothing to do with "Ölt"
