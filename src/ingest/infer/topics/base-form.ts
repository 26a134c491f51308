// Finds the form of a noun that stands in a dictionary, as far as a text shows it.
import type { CapitalWord } from './capital-words.ts';

export function baseForm(uses: readonly CapitalWord[]): string {
  const counts = new Map<string, number>();
  for (const { word } of uses) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best = ['', 0]] = [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || one.length - other.length || (one < other ? -1 : 1),
  );
  return best[0];
}
