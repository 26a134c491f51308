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
  for (let parts = 2; parts <= mostParts; parts++) {
    const best = bestOf(cuts(word, 0, parts, known));
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

function bestOf(cuts: readonly Cut[]): Cut | undefined {
  return cuts.reduce<Cut | undefined>(
    (best, cut) => (best !== undefined && best.worth >= cut.worth ? best : cut),
    undefined,
  );
}

/** All ways to read the rest of a word as so many parts. */
function cuts(word: string, start: number, parts: number, known: KnownWords): readonly Cut[] {
  if (parts === 1) return headAt(word, start, known);
  const found: Cut[] = [];
  for (let end = start + shortestPart; end <= word.length - shortestPart * (parts - 1); end++) {
    const modifier = known.asModifier(word.slice(start, end));
    if (modifier === undefined) continue;
    const part = { word: modifier.word, start, end };
    const worth = worthOf(end - start, modifier.count);
    found.push(...restsBehind(word, end, parts - 1, known).map((rest) => joined(part, worth, rest)));
  }
  return found;
}

function headAt(word: string, start: number, known: KnownWords): readonly Cut[] {
  const text = word.slice(start);
  const count = text.length >= shortestPart ? known.asHead(text) : 0;
  return count === 0 ? [] : [{ parts: [{ word: text, start, end: word.length }], worth: worthOf(text.length, count) }];
}

/** The rest of a word behind a part and what may join it to the next one. */
function restsBehind(word: string, end: number, parts: number, known: KnownWords): readonly Cut[] {
  return links
    .filter((link) => word.startsWith(link, end))
    .flatMap((link) =>
      cuts(word, end + link.length, parts, known).map((rest) => ({ ...rest, worth: rest.worth - link.length * 0.4 })),
    );
}

function joined(part: CompoundPart, worth: number, rest: Cut): Cut {
  return { parts: [part, ...rest.parts], worth: worth + rest.worth };
}

/** Short parts are often none: "neo|n|lampe". */
function worthOf(length: number, count: number): number {
  return Math.log2(1 + count) * 0.3 + length - (length < 4 ? 3 : 0);
}
