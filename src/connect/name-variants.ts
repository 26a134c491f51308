// Which short and inflected names stand for which full ones; two that may be two stay two.
import type { RegisterKind } from '../article/register-kind.ts';
import { byLastWordOf, nominatives } from './nominative.ts';
import { oneNumber } from './one-number.ts';
import { isGenitiveOf, isShortFor, lastWord } from './short-name.ts';

/** A name by its keys: as it is written, without a genitive -s, and the full name. */
export interface NameForms {
  readonly written: string;
  readonly plain: string;
  readonly full: string;
}

/** The forms of a name by its key; `beside` are those of all names of the article in which it stands. */
export type FormsOf = (key: string, beside: readonly string[]) => NameForms;

/**
 * `counts` says how many articles have a name, by its key. "Putins" stands for "Putin" where that is a name as well. A
 * person's family name stands for the one full name that the article has with it, or else for the only one in the archive.
 * `personOf` says which full names mean the same person.
 */
export function nameForms(
  kind: RegisterKind,
  counts: ReadonlyMap<string, number>,
  personOf: (key: string) => string,
): FormsOf {
  const nominative = baseForms(kind, counts);
  const full = kind === 'persons' ? fullNames(counts, nominative, personOf) : nominative;
  return (written, beside) => ({ written, plain: nominative(written), full: full(written, beside) });
}

function baseForms(kind: RegisterKind, counts: ReadonlyMap<string, number>): (key: string) => string {
  if (kind === 'sources' || kind === 'sections') return (key) => key;
  return kind === 'topics' ? oneNumber(counts) : nominatives(counts);
}

type FullName = (key: string, beside: readonly string[]) => string;

function fullNames(
  counts: ReadonlyMap<string, number>,
  nominative: (key: string) => string,
  personOf: (key: string) => string,
): FullName {
  const candidates = longerNames(counts, nominative);
  return (key, beside) => {
    const plain = nominative(key);
    const names = beside.map(nominative);
    const here = names.filter((name) => isShortFor(plain, name));
    const anywhere = here.length > 0 ? here : candidates(plain);
    const [only, ...others] = anywhere.length > 0 ? anywhere : names.filter((name) => isShortGenitive(plain, name));
    const isOne = only !== undefined && others.every((other) => personOf(other) === personOf(only));
    return isOne ? only : plain;
  };
}

/** "putins" beside "wladimir putin"; elsewhere "Peters" may be a name of its own. */
function isShortGenitive(key: string, full: string): boolean {
  return key.endsWith('s') && isGenitiveOf(key, key.slice(0, -1)) && isShortFor(key.slice(0, -1), full);
}

/** The full names of the archive that a name may stand for; of a full name itself none. */
function longerNames(
  counts: ReadonlyMap<string, number>,
  nominative: (key: string) => string,
): (key: string) => readonly string[] {
  const byLastWord = byLastWordOf(new Set([...counts.keys()].map(nominative)));
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = (byLastWord.get(lastWord(key)) ?? []).filter((full) => isShortFor(key, full));
    // "Merkel" and "A. Merkel" are both short for "Angela Merkel": a short name is no second person.
    const full = found.filter((one) => !found.some((other) => other !== one && isShortFor(one, other)));
    known.set(key, full);
    return full;
  };
}
