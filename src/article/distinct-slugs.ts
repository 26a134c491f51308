// Gives every name of a list an address of its own.
import { slug } from './slug.ts';

/**
 * Name → slug. Of names that are spelled alike the first in the order of their characters has the plain slug, the others a
 * number: "DPA" → "dpa", "dpa" → "dpa-2". Depends on the names alone, not on their order.
 */
export function distinctSlugs(names: Iterable<string>): ReadonlyMap<string, string> {
  const sorted = [...new Set(names)].sort();
  const plain = new Set(sorted.map(plainSlug));
  const used = new Set<string>();
  const slugs = new Map<string, string>();
  for (const name of sorted) {
    const own = plainSlug(name);
    let free = own;
    // A number may not make it the plain slug of another name: "Post 2".
    for (let number = 2; used.has(free) || (free !== own && plain.has(free)); number++) free = `${own}-${number}`;
    used.add(free);
    slugs.set(name, free);
  }
  return slugs;
}

function plainSlug(name: string): string {
  return slug(name) || 'name';
}
