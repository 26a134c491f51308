// Finds the section a text belongs to by the words of each section that an editor has listed.
import type { SectionWords } from '../../../content/sections-file.ts';
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
  const matchers = lists.map(({ section, words }) => ({ section, entries: words.map(entryOf) }));
  return (text, title) => {
    const uses = usesByStem(`${title}\n\n${text}`.slice(0, longestText));
    const [best, next] = matchers
      .map(({ section, entries }) => ({ section, ...matchesOf(entries, uses) }))
      .sort((one, other) => other.uses - one.uses);
    const isEnough = best !== undefined && best.evidence.length >= fewestWords && best.uses >= fewestUses;
    const isClear = best !== undefined && best.uses >= (next?.uses ?? 0) * clearly;
    return isEnough && isClear ? { section: best.section, evidence: best.evidence } : undefined;
  };
}

const longestText = 50_000; // characters
const fewestWords = 4; // of a list, different ones
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

function matchesOf(entries: readonly Entry[], uses: ReadonlyMap<string, number>) {
  const counts = entries.map((entry) => ({ word: entry.word, count: countOf(entry, uses) }));
  const found = counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return { uses: found.reduce((sum, { count }) => sum + count, 0), evidence: found.map(({ word }) => word) };
}

function countOf({ stem, isTail, isHead }: Entry, uses: ReadonlyMap<string, number>): number {
  if (!isTail && !isHead) return uses.get(stem) ?? 0;
  let count = 0;
  for (const [used, number] of uses) {
    if ((isTail && used.endsWith(stem)) || (isHead && used.startsWith(stem))) count += number;
  }
  return count;
}
