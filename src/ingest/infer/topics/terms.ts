// Puts all that a text says of one thing together: the forms of a noun, its compounds, the adjective of a country.

import { hasArticle } from './articles.ts';
import type { Background } from './background.ts';
import type { CapitalWord, WordsByCase } from './capital-words.ts';
import { countryNamed } from './countries.ts';
import { offsetsByCountry } from './country-adjectives.ts';
import { firstPartsOf } from './first-parts.ts';
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

export function termsOf(words: WordsByCase, names: readonly Name[], background: Background): readonly Term[] {
  const adjectives = offsetsByCountry(words.adjectives);
  const groups = groupsOf(words, names, background, adjectives);
  const asModifier = modifiersIn(groups);
  return groups.map((group) => {
    const own = group.uses.map(({ start }) => start);
    const starts = own.concat(adjectives.get(group.country ?? '') ?? []).sort((one, other) => one - other);
    return { ...group, starts, asModifier: asModifier.get(group.key) ?? 0 };
  });
}

interface Group extends Pick<Term, 'key' | 'country' | 'name'> {
  readonly uses: CapitalWord[];
}

function groupsOf(
  words: WordsByCase,
  names: readonly Name[],
  background: Background,
  adjectives: ReadonlyMap<string, readonly number[]>,
): readonly Group[] {
  const mentions = mentionsOf(words.capital, names);
  const placeOf = placesIn(words.capital, background);
  const groups = new Map<string, Group>();
  const keys = new Map<Name, string>();
  // Once for each name: what looks like one may be as long as the text.
  const keyOf = (name: Name) => keys.get(name) ?? keys.set(name, name.stems.join(' ')).get(name);
  const groupFor = (word: CapitalWord): Group => {
    const mentioned = mentions.nameAt(word);
    const ofManyWords = mentioned !== undefined && mentioned.stems.length > 1 ? mentioned : undefined;
    const country = ofManyWords === undefined ? countryNamed(word.word) : undefined;
    const place = placeOf(word.stem);
    const name = country === undefined ? (ofManyWords ?? mentions.named(place)) : undefined;
    const key = country === undefined ? ((ofManyWords && keyOf(ofManyWords)) ?? place) : nounStem(country);
    const group = groups.get(key) ?? { key, country, name, uses: [] };
    groups.set(key, group);
    return group;
  };
  for (const noun of nounsOf(words, background)) if (!mentions.isInside(noun)) groupFor(noun).uses.push(noun);
  for (const part of firstPartsOf(words.capital)) groupFor(part).uses.push(part);
  for (const country of adjectives.keys()) {
    const key = nounStem(country);
    if (!groups.has(key)) groups.set(key, { key, country, name: undefined, uses: [] });
  }
  return [...groups.values()].filter(({ uses, country }) => isSaid(uses) || adjectiveCount(country) > 1);

  function adjectiveCount(country: string | undefined): number {
    return country === undefined ? 0 : (adjectives.get(country)?.length ?? 0);
  }
}

/** By itself, or as a part of two words. */
function isSaid(uses: readonly CapitalWord[]): boolean {
  return uses.some(({ compound }) => compound === undefined) || new Set(uses.map(({ compound }) => compound)).size > 1;
}

/** "berliner" → "berlin", where the text has a Berlin; but "spieler", though it has a "Spiel". */
function placesIn(words: readonly CapitalWord[], background: Background): (stem: string) => string {
  const withoutArticle = new Set(words.filter((word) => !hasArticle(word)).map(({ stem }) => stem));
  return (stem) => {
    const place = placeStem(stem);
    return place !== stem && withoutArticle.has(place) && !background.isCommonNoun(place) ? place : stem;
  };
}

/** How often the key of each group is the first part of longer words. */
function modifiersIn(groups: readonly Group[]): ReadonlyMap<string, number> {
  const counts = new Map(groups.map(({ key }) => [key, 0]));
  for (const { key, uses } of groups) {
    for (let cut = shortestPart; cut < Math.min(key.length - 1, longestPart); cut++) {
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
const longestPart = 30;
const shortestJoined = 4; // "Öltanker" may have nothing to do with "Ölt"
