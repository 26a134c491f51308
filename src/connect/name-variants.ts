// Which short and inflected names stand for which full ones; two that may be two stay two.
import type { RegisterKind } from '../article/register-kind.ts';
import { isGenitiveOf, isShortFor } from './name-key.ts';

/** The key of the full name for a key; `beside` are those of all names of the article in which it stands. */
export type FullName = (key: string, beside: readonly string[]) => string;

/**
 * `counts` says how many articles have a name, by its key. "Putins" stands for "Putin" where that is a name as well. A
 * person's family name stands for the one full name that the article has with it, or else for the only one in the archive.
 */
export function fullNames(kind: RegisterKind, counts: ReadonlyMap<string, number>): FullName {
  const nominative = kind === 'topics' || kind === 'sources' ? (key: string) => key : nominatives(counts);
  if (kind !== 'persons') return nominative;
  const candidates = longerNames(counts, nominative);
  return (key, beside) => {
    const plain = nominative(key);
    const possible = candidates(plain);
    const here = beside.map(nominative).filter((name) => isShortFor(plain, name) || isShortGenitive(plain, name));
    const [only, ...others] = here.length > 0 ? [...new Set(here)] : possible;
    return only !== undefined && others.length === 0 ? only : plain;
  };
}

/** "putins" beside "wladimir putin"; elsewhere "Peters" may be a name of its own. */
function isShortGenitive(key: string, full: string): boolean {
  return key.endsWith('s') && isGenitiveOf(key, key.slice(0, -1)) && isShortFor(key.slice(0, -1), full);
}

function nominatives(counts: ReadonlyMap<string, number>): (key: string) => string {
  return (key) => {
    const plain = key.slice(0, -1);
    return isGenitiveOf(key, plain) && counts.has(plain) ? plain : key;
  };
}

/** The full names of the archive that a name may stand for; of a full name itself none. */
function longerNames(
  counts: ReadonlyMap<string, number>,
  nominative: (key: string) => string,
): (key: string) => readonly string[] {
  const byLastWord = new Map<string, Set<string>>();
  for (const key of [...counts.keys()].map(nominative)) {
    const last = lastWord(key);
    byLastWord.set(last, (byLastWord.get(last) ?? new Set()).add(key));
  }
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = [...(byLastWord.get(lastWord(key)) ?? [])].filter((full) => isShortFor(key, full));
    // "Merkel" and "A. Merkel" are both short for "Angela Merkel": a short name is no second person.
    const full = found.filter((one) => !found.some((other) => other !== one && isShortFor(one, other)));
    known.set(key, full);
    return full;
  };
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
