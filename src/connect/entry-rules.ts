// Finds what an editor says of a name in an article.

import type { EntryRule } from '../article/register-kind.ts';
import { isGenitiveOf } from './short-name.ts';

export interface EntryRules {
  /** The rule for a name, by its key, in the article with a slug. */
  ruleFor(key: string, slug: string): EntryRule | undefined;
  /** The key of the name under which a name is shown everywhere; its own where nothing is said of it. */
  shownAs(key: string): string;
  /** The keys of all names that rules have. */
  readonly keys: readonly string[];
}

/** Rules for certain articles come before those for all; what one rule hides no other shows in the same articles. */
export function arrangeRules(rules: readonly EntryRule[], keyOf: (name: string) => string): EntryRules {
  const byKey = new Map<string, readonly EntryRule[]>();
  const add = (key: string, rule: EntryRule) => byKey.set(key, [...(byKey.get(key) ?? []), rule]);
  const hidingFirst = [...rules].sort((one, other) => Number(other.isHidden) - Number(one.isHidden));
  for (const rule of hidingFirst) for (const key of keysOf(rule)) add(key, rule);
  const keys = [...byKey.keys()];
  // Behind all others: "Hans Peters" may have a rule of his own.
  for (const rule of hidingFirst) if (rule.isHidden) for (const key of keysOf(rule)) addGenitive(key, rule);
  return {
    ruleFor: (key, slug) => {
      const known = byKey.get(key);
      if (known === undefined) return undefined; // as nearly always
      return known.find(({ only }) => only.includes(slug)) ?? known.find(({ only }) => only.length === 0);
    },
    shownAs: (key) => {
      const rule = byKey.get(key)?.find(({ only }) => only.length === 0);
      return rule === undefined ? key : keyOf(rule.name);
    },
    keys,
  };

  function keysOf({ name, also }: EntryRule): ReadonlySet<string> {
    return new Set([name, ...also].map(keyOf));
  }

  function addGenitive(key: string, rule: EntryRule): void {
    if (isGenitiveOf(`${key}s`, key)) add(`${key}s`, rule);
  }
}
