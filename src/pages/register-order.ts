// The alphabetical order of registers (DIN 5007-1: ä as a), and their letters.
import { createNameFacts, type NameFacts } from '../connect/name-facts.ts';
import type { RegisterEntry } from '../connect/registers.ts';
import { comparable } from '../german/fold.ts';
import { personInOrder } from './person-in-order.ts';

/** "A" to "Z", or "#" for what begins with no Latin letter. */
export type Letter = string;

export interface LetterOfRegister {
  readonly letter: Letter;
  /** In alphabetical order. */
  readonly entries: readonly RegisterEntry[];
}

/** The letters that have entries, "#" last. */
export function byLetter(
  entries: readonly RegisterEntry[],
  facts: NameFacts = createNameFacts(),
): readonly LetterOfRegister[] {
  const keyOf = {
    person: facts.of('person-sorted', (name) => sortKey(personInOrder(name))),
    other: facts.of('sorted', sortKey),
  };
  const keyed = entries.map((entry) => ({
    entry,
    key: keyOf[entry.kind === 'persons' ? 'person' : 'other'](entry.name),
  }));
  keyed.sort((one, other) =>
    one.key < other.key ? -1 : one.key > other.key ? 1 : one.entry.slug < other.entry.slug ? -1 : 1,
  );
  const letters = new Map<Letter, RegisterEntry[]>();
  for (const { entry, key } of keyed) {
    const first = key.charAt(0);
    const letter = first >= 'a' && first <= 'z' ? first.toUpperCase() : '#';
    const others = letters.get(letter);
    if (others === undefined) letters.set(letter, [entry]);
    else others.push(entry);
  }
  return [...letters]
    .map(([letter, entries]) => ({ letter, entries }))
    .sort(
      (one, other) => Number(one.letter === '#') - Number(other.letter === '#') || (one.letter < other.letter ? -1 : 1),
    );
}

/** How an entry is written where it stands in alphabetical order: "Putin, Wladimir". Citations have an order of their own. */
export function namesInOrder(facts: NameFacts): (entry: Pick<RegisterEntry, 'kind' | 'name'>) => string {
  const personOf = facts.of('person', personInOrder);
  return ({ kind, name }) => (kind === 'persons' ? personOf(name) : name);
}

function sortKey(name: string): string {
  return comparable(name)
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}
