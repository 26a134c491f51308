// Takes the genitive -s off names where it is one: "Putins", but not "Hans Peters" beside "Hans Peter".
import { isGenitiveOf, lastWord } from './short-name.ts';

const timesAsFrequent = 3;
const mostGenitives = 5; // articles: a name that stands in more is no slip

/**
 * The key without the -s where that is a name as well; `counts` says how many articles have a name. A full name with an -s
 * may be that of somebody else: it is a genitive only where it is rare, and nobody else has such a family name.
 */
export function nominatives(counts: ReadonlyMap<string, number>): (key: string) => string {
  const byLastWord = byLastWordOf(counts.keys());
  const isFamilyName = (key: string) =>
    (byLastWord.get(lastWord(key)) ?? []).some((other) => other.includes(' ') && !counts.has(other.slice(0, -1)));
  return (key) => {
    if (!key.endsWith('s')) return key;
    const plain = key.slice(0, -1);
    const usual = counts.get(plain);
    if (usual === undefined || !isGenitiveOf(key, plain)) return key;
    if (!plain.includes(' ')) return plain;
    const count = counts.get(key) ?? 0;
    const isRare = count <= mostGenitives && count * timesAsFrequent <= usual;
    return isRare && !isFamilyName(key) ? plain : key;
  };
}

/** Keys by their last words. */
function byLastWordOf(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const others = groups.get(lastWord(key));
    if (others === undefined) groups.set(lastWord(key), [key]);
    else others.push(key);
  }
  return groups;
}
