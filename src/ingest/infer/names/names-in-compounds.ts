// Names at the front of words with hyphens: "Lufthansa-Streik" names Lufthansa, where the text says it more than once.
import { isInLists, type Lexicon } from './lexicon.ts';
import { isPartOfWord, type Mention, type NameType } from './mention.ts';
import { spanIndex } from './span-index.ts';

/** Adds names of lists that stand in compounds; once may be chance, and is seldom what a text is about. */
export function withNamesInCompounds(text: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const named = spanIndex(mentions);
  const times = new Map<string, number>();
  const timesOf = (name: string) => times.get(name) ?? times.set(name, timesIn(text, name)).get(name) ?? 0;
  const added = [...text.matchAll(compound)].flatMap(({ index, groups }): readonly Mention[] => {
    const name = groups?.name ?? '';
    const type = listedType(name, lexicon);
    const mention = { start: index, end: index + name.length };
    const isNew = !named.overlapsAny(mention);
    return type !== undefined && isNew && timesOf(name) > 1 ? [{ ...mention, type }] : [];
  });
  return added.length === 0 ? mentions : [...mentions, ...added].sort((one, other) => one.start - other.start);
}

const compound = /(?<![\p{L}\p{N}_-])(?<name>\p{Lu}[\p{L}\p{N}&]*)-(?=\p{L}\p{Ll}{2})/gu; // "Lufthansa-Streik"

/** Undefined for what may be the name of a person as well: "Müller-Stiftung". */
function listedType(name: string, lexicon: Lexicon): NameType | undefined {
  if (isInLists(name, ['first names', 'family names'], lexicon)) return undefined;
  if (isInLists(name, ['organisations'], lexicon)) return 'ORG';
  return isInLists(name, ['countries', 'places', 'towns', 'cities'], lexicon) ? 'LOC' : undefined;
}

function timesIn(text: string, name: string): number {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + name.length])) times += 1;
  }
  return times;
}
