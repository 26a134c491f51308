// Finds the section a text belongs to by the words of each section that an editor has listed.
import { fewestWords, type SectionWords } from '../../../config/sections-shape.ts';
import { wordsByCase } from './capital-words.ts';
import { nounStem } from './noun-stem.ts';

export interface FoundSection {
  readonly section: string;
  /** The words of its list that the text has, as the editor wrote them, the most frequent first: what decided. */
  readonly evidence: readonly string[];
}

/**
 * Finds the section of a text; undefined where no list has enough of its words, or two have nearly as many. In a list,
 * "-spiel" and "Fußball-" stand for all words that end or begin so.
 */
export type SectionFinder = (text: string, title: string) => FoundSection | undefined;

export function createSectionFinder(lists: readonly SectionWords[]): SectionFinder {
  const matchers = lists.map(({ section, words }) => ({ section, match: matcherOf(words) }));
  return (text, title) => {
    const uses = usesByStem(`${title}\n\n${text}`.slice(0, longestText));
    const [best, next] = matchers
      .map(({ section, match }) => ({ section, ...match(uses) }))
      .sort((one, other) => other.uses - one.uses);
    const isEnough = best !== undefined && best.evidence.length >= fewestWords && best.uses >= fewestUses;
    const isClear = best !== undefined && best.uses >= (next?.uses ?? 0) * clearly;
    return isEnough && isClear ? { section: best.section, evidence: best.evidence } : undefined;
  };
}

const longestText = 50_000; // characters
const fewestUses = 5;
const clearly = 1.5; // times as many uses as the next section has

interface Entry {
  /** "-spiel" */
  readonly word: string;
  readonly stem: string;
  readonly isTail: boolean;
  readonly isHead: boolean;
}

function entryOf(word: string): Entry {
  const bare = word.replace(/^-|-$/g, '');
  return { word, stem: nounStem(bare), isTail: word.startsWith('-'), isHead: word.endsWith('-') };
}

function usesByStem(text: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { stem } of wordsByCase(text).capital) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return uses;
}

type Matcher = (uses: ReadonlyMap<string, number>) => { readonly uses: number; readonly evidence: readonly string[] };

/** Each word of the text counts for one of the list: "Nutzer" for "Nutzer", and not for "-nutzer" as well. */
function matcherOf(words: readonly string[]): Matcher {
  const entries = [...new Set(words)].map(entryOf);
  const byStem = new Map(entries.toReversed().map((entry) => [entry.stem, entry]));
  const parts = entries.filter(({ isTail, isHead }) => isTail || isHead);
  return (uses) => {
    const counts = new Map<Entry, number>();
    for (const [stem, count] of uses) {
      const entry = byStem.get(stem) ?? parts.find((part) => isPartOf(part, stem));
      if (entry !== undefined) counts.set(entry, (counts.get(entry) ?? 0) + count);
    }
    const countOf = (entry: Entry) => counts.get(entry) ?? 0;
    const found = entries.filter((entry) => counts.has(entry)).sort((one, other) => countOf(other) - countOf(one));
    return { uses: found.reduce((sum, entry) => sum + countOf(entry), 0), evidence: found.map(({ word }) => word) };
  };
}

function isPartOf({ stem, isTail, isHead }: Entry, used: string): boolean {
  return (isTail && used.endsWith(stem)) || (isHead && used.startsWith(stem));
}
