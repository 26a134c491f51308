// Finds where a text has its names: by which of its words each is meant.
import type { CapitalWord } from './capital-words.ts';
import type { Name } from './names.ts';

export interface Mentions {
  /** The name that a word ends, or stands for. */
  nameAt(word: CapitalWord): Name | undefined;
  /** The name that is this one word. */
  named(stem: string): Name | undefined;
  /** "Angela" in "Angela Merkel", which is counted with "Merkel". */
  isInside(word: CapitalWord): boolean;
}

/** `names` with the most frequent first: it is the one that a surname alone means. */
export function mentionsOf(words: readonly CapitalWord[], names: readonly Name[]): Mentions {
  const byLast = new Map<string, Name[]>();
  for (const name of names) {
    const last = name.stems.at(-1) ?? '';
    const others = byLast.get(last);
    if (others === undefined) byLast.set(last, [name]);
    else others.push(name);
  }
  const inFull = new Map<CapitalWord, Name>();
  const inside = new Set<CapitalWord>();
  for (const [index, word] of words.entries()) {
    const name = byLast.get(word.stem)?.find(({ stems }) => stems.length > 1 && standsAt(stems, words, index));
    if (name === undefined) continue;
    inFull.set(word, name);
    for (const part of words.slice(index - name.stems.length + 1, index)) inside.add(part);
  }
  return {
    nameAt: (word) => inFull.get(word) ?? byLast.get(word.stem)?.find(({ isKnownByLast }) => isKnownByLast),
    named: (stem) => byLast.get(stem)?.find(({ stems }) => stems.length === 1),
    isInside: (word) => inside.has(word),
  };
}

/** Whether the words up to this one are those of a name; small ones may stand between: "Ursula von der Leyen". */
function standsAt(stems: readonly string[], words: readonly CapitalWord[], last: number): boolean {
  return stems.every((stem, index) => words[last - stems.length + 1 + index]?.stem === stem);
}
