// An article whose original is unchanged, seen again by a program or an editor who has learned more: only some of its
// fields may change, and nothing of that which an editor has touched.
import type { Article, InferableField } from '../article/article.ts';
import { type Following, followOriginal } from './follow-original.ts';
import type { Wrote } from './journal-entry.ts';

/** What is found anew of an article. */
export interface Refreshed extends Pick<Article, 'inferred'> {
  readonly fields: Partial<Pick<Article, 'persons' | 'places' | 'organisations' | 'topics' | 'section' | 'own'>>;
}

/** `wrote` is what was last written into the article. */
export function refreshGuesses(
  current: Article,
  { fields, inferred }: Refreshed,
  wrote: Wrote,
): Pick<Following, 'changes' | 'wrote'> {
  const isRefreshed = (field: string) => Object.hasOwn(fields, field);
  const guesses: readonly InferableField[] = [
    ...current.inferred.filter((field) => !isRefreshed(field)),
    ...inferred.filter(isRefreshed),
  ];
  const { changes, wrote: now } = followOriginal(current, { ...current, ...fields, inferred: guesses }, wrote);
  const refreshed = Object.entries(now.fields).filter(([field]) => isRefreshed(field));
  const others = Object.entries(wrote.fields).filter(([field]) => !isRefreshed(field));
  return {
    changes,
    wrote: {
      fields: Object.fromEntries([...others, ...refreshed]),
      inferred: [...wrote.inferred.filter((field) => !isRefreshed(field)), ...now.inferred.filter(isRefreshed)],
      body: wrote.body,
    },
  };
}
