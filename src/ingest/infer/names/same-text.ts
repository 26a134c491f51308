// What a text names once, it means elsewhere too: one type for each name, and second mentions that were not tagged.
import type { Lexicon } from './lexicon.ts';
import { type Mention, type NameType, overlaps } from './mention.ts';
import { sentencesOf } from './tokens.ts';
import { wordKind } from './word-kinds.ts';

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
    const words = formOf(text, mention).split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && mention.type !== 'PER') continue;
    if (tellingKinds.has(wordKind(last, lexicon)) && last.length > 3) types.set(last, mention.type);
  }
  if (types.size === 0) return mentions;
  const added = sentencesOf(text)
    .flat()
    .flatMap((token): readonly Mention[] => {
      const type = types.get(token.text) ?? types.get(token.text.replace(/s$/, ''));
      const isFree = type !== undefined && !mentions.some((mention) => overlaps(mention, token));
      return isFree ? [{ start: token.start, end: token.end, type }] : [];
    });
  return [...mentions, ...added].sort((one, other) => one.start - other.start);
}

const tellingKinds: ReadonlySet<string> = new Set(['unknown', 'unknown genitive', 'capitals']);

function formOf(text: string, { start, end }: Mention): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function mostFrequent(types: ReadonlyMap<NameType, number> | undefined): NameType | undefined {
  return [...(types ?? [])].sort(([, one], [, other]) => other - one)[0]?.[0];
}
