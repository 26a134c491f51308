// Gives texts again with other names in them: what is learned shall be how names stand in texts, and not which ones did
// (mention replacement, Dai and Adel 2020).
import { type Chance, createChance } from './chance.ts';
import type { MarkedName, MarkedText } from './marked-texts.ts';

/** Every other text of the given ones in which a name could be swapped for another of its kind; the same ones every time. */
export function withSwappedNames(texts: readonly MarkedText[]): readonly MarkedText[] {
  const chance = createChance(777);
  const names = namesByKind(texts);
  return texts.map((text) => swapped(text, names, chance)).filter((text, index) => text.text !== texts[index]?.text);
}

const swappedShare = 0.7;
const fewestNames = 4; // of a kind: where there are fewer, a swap would repeat them too often

function namesByKind(texts: readonly MarkedText[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { text, names: marked } of texts) {
    for (const { start, end, type, fine } of marked) {
      if (!swappedTypes.has(type)) continue;
      const name = text.slice(start, end);
      const kind = kindOf(name, type, fine);
      names.set(kind, [...(names.get(kind) ?? []), name]);
    }
  }
  return names;
}

const swappedTypes: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG']);

function swapped(
  { id, text, names }: MarkedText,
  others: ReadonlyMap<string, readonly string[]>,
  chance: Chance,
): MarkedText {
  const marked: MarkedName[] = [];
  let result = '';
  let done = 0;
  for (const { start, end, type, fine } of names.toSorted((one, other) => one.start - other.start)) {
    if (start < done) continue; // a name inside of another one goes with it
    const name = text.slice(start, end);
    result += text.slice(done, start);
    const begin = result.length;
    result += swappedTypes.has(type) ? otherName(name, others.get(kindOf(name, type, fine)) ?? [], chance) : name;
    marked.push({ start: begin, end: result.length, type });
    done = end;
  }
  return { id, text: result + text.slice(done), names: marked };
}

function otherName(name: string, others: readonly string[], chance: Chance): string {
  if (others.length < fewestNames || chance() >= swappedShare) return name;
  return others[Math.floor(chance() * others.length)] ?? name;
}

/** Names of one kind can stand in each other's place: genitives for genitives, single words for single words. */
function kindOf(name: string, type: string, fine = ''): string {
  const words = Math.min(name.split(/\s+/).length, 3);
  return [type, fine, words, name.endsWith('s'), /^\p{Ll}/u.test(name), /\p{Lu}{2}/u.test(name)].join(' ');
}
