// Which short and inflected names stand for which full ones; two that may be two stay two.
import type { RegisterKind } from '../article/register-kind.ts';
import { nominatives } from './nominative.ts';
import { oneNumber } from './one-number.ts';
import { type NamedPersons, whoseName } from './whose-name.ts';

/** A name by its keys. */
export interface NameForms {
  readonly written: string;
  /** Without a genitive -s: "Putins" stands for "Putin" where that is a name as well. */
  readonly plain: string;
  readonly full: string;
  /** The full name that it may stand for; the same as `full` where that is certain. */
  readonly maybe: string;
  /** Whether it stands for the same wherever it is written. */
  readonly isSameInAll: boolean;
}

/** The forms of a name by its key, in the article at a place. */
export type FormsOf = (key: string, place: number) => NameForms;

/** `counts` says how many articles have a name, by its key. */
export function nameForms(kind: RegisterKind, counts: ReadonlyMap<string, number>): FormsOf {
  const nominative = baseForms(kind, counts);
  return (written) => {
    const plain = nominative(written);
    return { written, plain, full: plain, maybe: plain, isSameInAll: true };
  };
}

/** Those of persons, who have family names. */
export function personForms(
  counts: ReadonlyMap<string, number>,
  persons: Omit<NamedPersons, 'nominative' | 'keys'>,
): FormsOf {
  const nominative = nominatives(counts);
  const meant = whoseName({ ...persons, nominative, keys: counts.keys() });
  return (written, place) => {
    const plain = nominative(written);
    return { written, plain, ...meant(plain, place) };
  };
}

function baseForms(kind: RegisterKind, counts: ReadonlyMap<string, number>): (key: string) => string {
  if (kind === 'sources' || kind === 'sections') return (key) => key;
  return kind === 'topics' ? oneNumber(counts) : nominatives(counts);
}
