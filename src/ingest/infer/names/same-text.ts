// What a text names once, it means elsewhere too: one type for each name, and second mentions that were not tagged.
import type { Span } from '../../../german/sentences.ts';
import { familyNameInFront } from './east-asian-names.ts';
import type { Lexicon } from './lexicon.ts';
import { formOf, isPartOfWord, type Mention, type NameType } from './mention.ts';
import { familyNameWithParticle } from './particles.ts';
import { spanIndex } from './span-index.ts';
import { wordKind } from './word-kinds.ts';
import { type WordPlaces, wordPlaces } from './word-places.ts';

/** Gives all mentions of a name the type that most of them have; of two equally frequent the first one. */
export function withOneType(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const counts = new Map<string, Map<NameType, number>>();
  for (const mention of mentions) {
    const types = counts.get(formOf(text, mention)) ?? new Map<NameType, number>();
    counts.set(formOf(text, mention), types.set(mention.type, (types.get(mention.type) ?? 0) + 1));
  }
  return mentions.map((mention) => ({
    ...mention,
    type: mostFrequent(counts.get(formOf(text, mention))) ?? mention.type,
  }));
}

/** Adds untagged words that are a name elsewhere in the text, or the family name of a person; with genitive -s too. */
export function withSecondMentions(text: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const types = new Map<string, NameType>();
  for (const mention of mentions) {
    if (mention.type === 'PER') for (const family of familyNames(formOf(text, mention))) types.set(family, 'PER');
    const words = formOf(text, mention).split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && mention.type !== 'PER') continue;
    if (tellingKinds.has(wordKind(last, lexicon)) && last.length > 3) types.set(last, mention.type);
  }
  const named = spanIndex(mentions);
  const places = wordPlaces(text, run);
  const added = [...types]
    .flatMap(([word, type]) => placesOf(word, text, places).map((place): Mention => ({ ...place, type })))
    .filter((word) => !named.overlapsAny(word));
  const all = spanIndex(added);
  // "Leyen" stands in "von der Leyen".
  const longest = added.filter((word) => !all.overlapping(word).some((other) => isLonger(other, word)));
  return [...mentions, ...longest].sort((one, other) => one.start - other.start);
}

/** Those that do not just end the name: "Van der Bellen", and at the start of a sentence "Von der Leyen"; "Xi" of "Xi Jinping". */
function familyNames(name: string): readonly string[] {
  const family = familyNameWithParticle(name);
  const behind = family === undefined ? [] : [family, withCapital(family)];
  return [...behind, ...[familyNameInFront(name) ?? []].flat()];
}

function isLonger(one: Mention, other: Mention): boolean {
  return one.end - one.start > other.end - other.start;
}

/** Where a word stands by itself, or with the -s of the genitive. */
function placesOf(word: string, text: string, placesOfName: WordPlaces): readonly Span[] {
  const places: Span[] = [];
  for (const start of placesOfName(word, ['', 's'])) {
    const end = start + word.length;
    const long = text[end] === 's' ? end + 1 : end;
    const isWhole = !goesOn(text[start - 1]) && !goesOn(text[long]);
    if (isWhole && text.startsWith(word, start)) places.push({ start, end: long });
  }
  return places;
}

const run = /[\p{L}\p{N}-]+/gu; // as goesOn has it

/** "Merkel-Rede" is another word. */
function goesOn(character: string | undefined): boolean {
  return character === '-' || isPartOfWord(character);
}

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const tellingKinds: ReadonlySet<string> = new Set(['unknown', 'unknown genitive', 'capitals']);

function mostFrequent(types: ReadonlyMap<NameType, number> | undefined): NameType | undefined {
  return [...(types ?? [])].sort(([, one], [, other]) => other - one)[0]?.[0];
}
