// Gives every name of a list an address of its own.
import { slug } from './slug.ts';

/**
 * A slug for each name, in their order. Of names that are spelled alike the first in the order of their characters has the
 * plain slug, the others a number: "DPA" → "dpa", "dpa" → "dpa-2". Different names have theirs whatever their order; of one
 * name that stands there twice the later ones have the higher numbers.
 */
export function distinctSlugs(names: readonly string[], slugOf: (name: string) => string = slug): readonly string[] {
  const owns = names.map((name) => slugOf(name) || 'name');
  const plain = new Set(owns);
  const used = new Set<string>();
  const slugs: string[] = names.map(() => '');
  for (const place of inOrder(names)) {
    const own = owns[place] ?? '';
    let free = own;
    // A number may not make it the plain slug of another name: "Post 2".
    for (let number = 2; used.has(free) || (free !== own && plain.has(free)); number++) free = `${own}-${number}`;
    used.add(free);
    slugs[place] = free;
  }
  return slugs;
}

/** Every name once, then those that stand there a second time, and so on: these change no other's slug. */
function inOrder(names: readonly string[]): readonly number[] {
  const times = new Map<string, number>();
  const befores = names.map((name) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before;
  });
  const nameAt = (place: number) => names[place] ?? '';
  return [...names.keys()].sort(
    (one, other) => (befores[one] ?? 0) - (befores[other] ?? 0) || (nameAt(one) < nameAt(other) ? -1 : 1),
  );
}
