// What can be wrong with the rules of a register among each other and in the archive.
import { nameKey } from '../article/name-key.ts';
import type { EntryRule, RegisterKind } from '../article/register-kind.ts';
import type { Problem } from '../problem.ts';
import type { PlacedEntry } from './editors-entries.ts';

/** `index` is the place of the entry in its list. */
export type RuleMistake = Pick<Problem, 'what' | 'hint'> & { readonly index: number };

/** Two rules for one name and the same articles: which one holds would depend on their order. */
export function clashes(kind: RegisterKind, entries: readonly PlacedEntry<EntryRule>[]): readonly RuleMistake[] {
  const seen = new Set<string>();
  return entries.flatMap(({ index, entry: { name, also, only } }) => {
    const here = new Set<string>();
    const ofOthers = [name, ...also].filter((one) => {
      const keys = (only.length === 0 ? ['*'] : only).map((slug) => `${slug} ${nameKey(one)}`);
      for (const key of keys) here.add(key);
      return keys.some((key) => seen.has(key));
    });
    for (const key of here) seen.add(key);
    const hint = 'name it once, or give each "only:" its articles';
    return ofOthers.map((one) => ({ index, what: `${kind}: "${one}" stands in two entries`, hint }));
  });
}

/** Articles that are named and are not there. */
export function strangers(
  kind: RegisterKind,
  entries: readonly PlacedEntry<EntryRule>[],
  isArticle: (slug: string) => boolean,
): readonly RuleMistake[] {
  return entries.flatMap(({ index, entry: { name, only } }) =>
    only
      .filter((slug) => !isArticle(slug))
      .map((slug) => ({
        index,
        what: `${kind}: "${name}" names "${slug}", which is no article`,
        hint: 'write the name of its file, without folder and .md',
      })),
  );
}
