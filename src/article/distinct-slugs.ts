// Gives every name of a list an address of its own.
import { slug } from './slug.ts';

/**
 * A slug for each name, in their order. Of names that are spelled alike the first in the order of their characters has the
 * plain slug, the others a number: "DPA" → "dpa", "dpa" → "dpa-2". Different names have theirs whatever their order; of one
 * name that stands there twice the later ones have the higher numbers.
 */
export function distinctSlugs(names: readonly string[], slugOf: (name: string) => string = slug): readonly string[] {
  const slugs = names.map((name) => slugOf(name) || 'name');
  const plain = new Set(slugs);
  if (plain.size === slugs.length) return slugs;
  const used = new Set<string>();
  for (const place of inOrder(names, alike(slugs))) {
    const own = slugs[place] ?? '';
    let free = own;
    // A number may not make it the plain slug of another name: "Post 2".
    for (let number = 2; used.has(free) || (free !== own && plain.has(free)); number++) free = `${own}-${number}`;
    used.add(free);
    slugs[place] = free;
  }
  return slugs;
}

/** The places of those that are not the only ones of their kind: few of thousands. */
function alike(slugs: readonly string[]): readonly number[] {
  const first = new Map<string, number>();
  const found = new Set<number>();
  for (const [place, slug] of slugs.entries()) {
    const before = first.get(slug);
    if (before === undefined) first.set(slug, place);
    else found.add(before).add(place);
  }
  return [...found];
}

/** Every name once, then those that stand there a second time, and so on: these change no other's slug. */
function inOrder(names: readonly string[], some: readonly number[]): readonly number[] {
  const nameAt = (place: number) => names[place] ?? '';
  const times = new Map<string, number>();
  const befores = new Map<number, number>();
  for (const place of [...some].sort((one, other) => one - other)) {
    const before = times.get(nameAt(place)) ?? 0;
    times.set(nameAt(place), before + 1);
    befores.set(place, before);
  }
  return [...befores.keys()].sort(
    (one, other) => (befores.get(one) ?? 0) - (befores.get(other) ?? 0) || (nameAt(one) < nameAt(other) ? -1 : 1),
  );
}
