// An article whose original is unchanged, seen again by a program that has learned more: only who and what it is about
// may change, and nothing of that which an editor has touched.
import type { Article, InferableField } from '../article/article.ts';
import { namedFields } from './article-from-draft.ts';
import { type Following, followOriginal } from './follow-original.ts';
import type { Wrote } from './journal-entry.ts';

/** `derived` is what the program makes of the original now, `wrote` what it last wrote into the article. */
export function refreshNames(current: Article, derived: Article, wrote: Wrote): Pick<Following, 'changes' | 'wrote'> {
  const { persons, places, organisations, topics } = derived;
  const inferred = [...current.inferred.filter((field) => !isNamed(field)), ...derived.inferred.filter(isNamed)];
  const wanted = { ...current, persons, places, organisations, topics, inferred };
  const { changes, wrote: now } = followOriginal(current, wanted, wrote);
  const ofNames = Object.entries(now.fields).filter(([field]) => isNamed(field));
  const others = Object.entries(wrote.fields).filter(([field]) => !isNamed(field));
  return {
    changes,
    wrote: {
      fields: Object.fromEntries([...others, ...ofNames]),
      inferred: [...wrote.inferred.filter((field) => !isNamed(field)), ...now.inferred.filter(isNamed)],
      body: wrote.body,
    },
  };
}

function isNamed(field: string): field is InferableField & (typeof namedFields)[number] {
  return namedFields.some((named) => named === field);
}
