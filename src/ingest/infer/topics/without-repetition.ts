// Leaves out keywords that say no more than others.
import { nounStem } from './noun-stem.ts';

/** The first ones, so many at most, without those whose words stand in one before it, or the other way round: "Kamala Harris", no "Kamala". */
export function withoutRepetition(keywords: Iterable<string>, most: number): readonly string[] {
  const kept: { readonly keyword: string; readonly stems: ReadonlySet<string> }[] = [];
  for (const keyword of keywords) {
    if (kept.length === most) break;
    const stems = new Set(keyword.split(/[\s-]+/).map(nounStem));
    const isRepetition = kept.some((other) => isIn(stems, other.stems) || isIn(other.stems, stems));
    if (!isRepetition) kept.push({ keyword, stems });
  }
  return kept.map(({ keyword }) => keyword);
}

function isIn(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].every((stem) => others.has(stem));
}
