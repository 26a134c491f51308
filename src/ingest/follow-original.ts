// What an article takes over when its original has changed. The editor's fields and an edited text are never touched.
import { type Article, type InferableField, inferableFields } from '../article/article.ts';
import { frontMatterOf } from '../content/article-file.ts';
import type { Wrote } from './journal-entry.ts';
import { shortHash, wroteOf } from './wrote.ts';

type FrontMatter = Readonly<Record<string, unknown>>;

export interface Following {
  /** Front matter to set; undefined removes a key. Empty when the article is up to date. */
  readonly changes: FrontMatter;
  /** The new text; undefined where it stays. */
  readonly body: string | undefined;
  /** An editor has changed the text, and the original says something new. */
  readonly isBodyLeft: boolean;
  /** Fields whose guess an editor has overwritten, without taking them off the list of guesses: they stay. */
  readonly fieldsLeft: readonly string[];
  readonly wrote: Wrote;
}

/**
 * `derived` is what the changed original gives now, `written` what ingest last wrote into the article; where nobody knows
 * that any more, only guesses follow.
 */
export function followOriginal(current: Article, derived: Article, written: Wrote | undefined): Following {
  const wrote = written ?? wroteNothing;
  const [present, next, nextWrote] = [frontMatterOf(current), frontMatterOf(derived), wroteOf(derived)];
  const fields = [...new Set([...Object.keys(present), ...Object.keys(next)])];
  const followed = new Set(fields.filter((field) => follows(field, current, present, wrote)));
  const fieldsLeft = current.inferred.filter((field) => !followed.has(field) && !isSame(next[field], present[field]));
  const inferred = inferableFields.filter((field) =>
    (followed.has(field) ? derived : current).inferred.includes(field),
  );
  const bodyHash = shortHash(current.body);
  const isEdited = wrote.body !== bodyHash;
  const isBodyLeft = isEdited && nextWrote.body !== bodyHash && nextWrote.body !== wrote.body;
  const original = isBodyLeft ? present.original : next.original;
  const wanted = { ...valuesOf(next, followed), inferred: filled(inferred), original };
  return {
    changes: differing(wanted, present),
    body: isEdited || nextWrote.body === bodyHash ? undefined : derived.body,
    isBodyLeft,
    fieldsLeft,
    wrote: {
      fields: definedOnly({ ...wrote.fields, ...valuesOf(nextWrote.fields, followed) }),
      // What an editor took off the list was a guess once, and must not pass for a statement later.
      inferred: inferableFields.filter((field) => (followed.has(field) ? derived : wrote).inferred.includes(field)),
      body: isBodyLeft ? wrote.body : nextWrote.body,
    },
  };
}

const wroteNothing: Wrote = { fields: {}, inferred: [], body: '' };

/** A field follows while it is an untouched guess, while it holds the statement that ingest wrote, or when there never was one. */
function follows(field: string, { inferred }: Article, present: FrontMatter, wrote: Wrote): boolean {
  if (field === 'inferred' || field === 'original') return false;
  const written = wrote.fields[field];
  // Whoever writes over a guess may forget the list of guesses.
  if (inferred.some((name) => name === field)) return written === undefined || written === hashOf(present[field]);
  if (present[field] === undefined) return written === undefined && wrote !== wroteNothing;
  return written === shortHash(present[field]) && !wrote.inferred.includes(field);
}

function valuesOf<Value>(values: Readonly<Record<string, Value>>, fields: ReadonlySet<string>) {
  return Object.fromEntries([...fields].map((field) => [field, values[field]]));
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function differing(wanted: FrontMatter, present: FrontMatter): FrontMatter {
  const entries = Object.entries(wanted);
  return Object.fromEntries(entries.filter(([field, value]) => !isSame(value, present[field])));
}

function isSame(a: unknown, b: unknown): boolean {
  return hashOf(a) === hashOf(b);
}

function hashOf(value: unknown): string | undefined {
  return value === undefined ? undefined : shortHash(value);
}

function filled(list: readonly InferableField[]): readonly InferableField[] | undefined {
  return list.length === 0 ? undefined : list;
}
