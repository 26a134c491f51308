// Takes compounds apart: "Haushaltsausschuss" → "haushalt", "ausschuss".

/** What is known of words, comparable forms all: how often they stand by themselves, 0 for what is no word. */
export interface KnownWords {
  /** As the last part, which makes the word what it is: a noun in any form. */
  readonly asHead: (word: string) => number;
  /** As any other part: a noun, an adjective, the stem of a verb; "schul" for "Schule". Gives the word that it stands for. */
  readonly asModifier: (word: string) => Modifier | undefined;
}

export interface Modifier {
  readonly word: string;
  readonly count: number;
}

/**
 * The words that a compound is made of, and the shorter compounds in it; empty for what is none. Fewer parts come first;
 * of several ways to cut, that whose parts are longer and more frequent (after Koehn and Knight 2003).
 */
export function compoundParts(word: string, known: KnownWords): readonly string[] {
  const parts = cutCompound(word, known);
  const found = new Set(parts.map((part) => part.word));
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= parts.length; to++) {
      const inner = word.slice(parts[from]?.start, parts[to - 1]?.end);
      if (to - from < parts.length && known.asHead(inner) > 0) found.add(inner);
    }
  }
  return [...found];
}

export interface CompoundPart {
  readonly word: string;
  readonly start: number;
  /** Without what joins it to the next part: "s" in "Haushaltsausschuss". */
  readonly end: number;
}

/** The parts in order, two to four; none for what is no compound. */
export function cutCompound(word: string, known: KnownWords): readonly CompoundPart[] {
  if (word.length < shortestPart * 2 || word.length > longestCompound) return [];
  const bestCut = createCutter(word, known);
  for (let parts = 2; parts <= mostParts; parts++) {
    const best = bestCut(0, parts);
    if (best !== undefined) return best.parts;
  }
  return [];
}

const shortestPart = 3; // letters
const longestCompound = 50;
const mostParts = 4;
/** What joins the parts of a compound, nothing first: "Haushalt-s-ausschuss". */
export const links = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens'];

interface Cut {
  readonly parts: readonly CompoundPart[];
  readonly worth: number;
}

type BestCut = (start: number, parts: number) => Cut | undefined;

/**
 * Finds the best way to read the rest of a word, from a letter on, as so many parts. Rests are read before the parts in
 * front of them are looked up: behind most letters no known word ends the compound, and nothing need be asked there.
 */
function createCutter(word: string, known: KnownWords): BestCut {
  const found: (Cut | undefined | null)[] = [];
  return bestCut;

  function bestCut(start: number, parts: number): Cut | undefined {
    const key = start * (mostParts + 1) + parts;
    const before = found[key];
    if (before !== undefined) return before ?? undefined;
    const best = parts === 1 ? headAt(start) : bestInFront(start, parts);
    found[key] = best ?? null;
    return best;
  }

  function headAt(start: number): Cut | undefined {
    const text = word.slice(start);
    const count = text.length >= shortestPart ? known.asHead(text) : 0;
    return count === 0
      ? undefined
      : { parts: [{ word: text, start, end: word.length }], worth: worthOf(text.length, count) };
  }

  function bestInFront(start: number, parts: number): Cut | undefined {
    let best: Cut | undefined;
    for (let end = start + shortestPart; end <= word.length - shortestPart * (parts - 1); end++) {
      const rest = bestBehind(end, parts - 1);
      const modifier = rest && known.asModifier(word.slice(start, end));
      if (rest === undefined || modifier === undefined) continue;
      const worth = worthOf(end - start, modifier.count) + rest.worth;
      if (best === undefined || worth > best.worth)
        best = { parts: [{ word: modifier.word, start, end }, ...rest.parts], worth };
    }
    return best;
  }

  /** The best rest behind a part and what may join it to the next one. */
  function bestBehind(end: number, parts: number): Cut | undefined {
    let best: Cut | undefined;
    for (const link of links) {
      const rest = word.startsWith(link, end) ? bestCut(end + link.length, parts) : undefined;
      const worth = (rest?.worth ?? 0) - link.length * 0.4;
      if (rest !== undefined && (best === undefined || worth > best.worth)) best = { parts: rest.parts, worth };
    }
    return best;
  }
}

/** Short parts are often none: "neo|n|lampe". */
function worthOf(length: number, count: number): number {
  return Math.log2(1 + count) * 0.3 + length - (length < 4 ? 3 : 0);
}
