// The entries of a register while the names of articles are read: how each is written, and where it occurs.
import type { EntryRule, Identifiers } from '../article/register-kind.ts';
import { bestSpelling } from './best-spelling.ts';

/** An entry, and where it occurs. */
export interface AssignedEntry {
  /** As it is written most often, or as the editor says. */
  readonly name: string;
  /** Other spellings that articles have. */
  readonly variants: readonly string[];
  readonly identifiers: Identifiers;
  /** The places of its articles in the list of all. */
  readonly places: readonly number[];
}

/** What is known of an entry while articles are read. */
export interface Draft {
  /** The rule that it comes from, or the key of its name. */
  readonly key: EntryRule | string;
  readonly spellings: Spelling[];
  readonly places: number[];
  /** Its place among all as they occur. */
  readonly number: number;
}

/** By their keys. */
export type Drafts = Map<EntryRule | string, Draft>;

/** The one with a key, which it gets if it is new. */
export function draftFor(key: EntryRule | string, drafts: Drafts): Draft {
  const draft = drafts.get(key) ?? { key, spellings: [], places: [], number: drafts.size };
  drafts.set(key, draft);
  return draft;
}

interface Spelling {
  readonly name: string;
  count: number;
}

/** Counts how an entry is written; names come by their places. */
export function createNote(names: readonly string[]): (name: number, draft: Draft) => void {
  const last: { readonly draft: Draft; readonly spelling: Spelling }[] = []; // nearly always the same
  return (name, draft) => {
    let noted = last[name];
    if (noted?.draft !== draft) {
      noted = { draft, spelling: spellingOf(names[name] ?? '', draft) };
      last[name] = noted;
    }
    noted.spelling.count++;
  };
}

function spellingOf(name: string, { spellings }: Draft): Spelling {
  const known = spellings.find((one) => one.name === name) ?? { name, count: 0 };
  if (known.count === 0) spellings.push(known);
  return known;
}

/** Whether no rule says anything of an entry. */
export function isFree({ key }: Draft): boolean {
  return typeof key === 'string';
}

/** What is known of it when all articles have been read. */
export function finished({ key, spellings, places }: Draft, keyOf: (name: string) => string): AssignedEntry {
  const name = typeof key === 'string' ? fullSpelling(spellings, (one) => keyOf(one) === key) : key.name;
  const variants = spellings
    .map((one) => one.name)
    .filter((one) => one !== name)
    .sort();
  return { name, variants, identifiers: typeof key === 'string' ? {} : key.identifiers, places };
}

/** The best of the full spellings: "Wladimir Putin", not "Putin", however often that is written. */
function fullSpelling(spellings: readonly Spelling[], isFull: (name: string) => boolean): string {
  const [only, ...others] = spellings;
  if (only !== undefined && others.length === 0) return only.name;
  const full = spellings.filter(({ name }) => isFull(name));
  return bestSpelling((full.length > 0 ? full : spellings).map(({ name, count }) => [name, count]));
}
