// Gives every article an address that no other article has.
import { slug } from '../article/slug.ts';

const longest = 80; // characters; slug() cuts longer ones, and with them the number at their end

/** Hands out addresses; `taken` are those of the articles that are there. */
export function addressGiver(taken: Iterable<string>): (title: string) => string {
  const used = new Set(taken);
  const lastNumbers = new Map<string, number>();
  return (title) => {
    const base = slug(title) || 'artikel';
    let number = lastNumbers.get(base) ?? 0;
    let address: string;
    do address = numbered(base, ++number);
    while (used.has(address));
    used.add(address);
    lastNumbers.set(base, number);
    return address;
  };
}

/** "haushalt", 1 → "haushalt"; "haushalt", 2 → "haushalt-2" */
function numbered(base: string, number: number): string {
  if (number === 1) return base;
  const suffix = `-${number}`;
  if (base.length + suffix.length <= longest) return base + suffix;
  return base.slice(0, longest - suffix.length).replace(/(?<!-)-+$/, '') + suffix;
}
