// The registers of an archive: who and what its articles name, each under one name.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { distinctSlugs } from '../article/distinct-slugs.ts';
import {
  type EntryRule,
  type Identifiers,
  type RegisterKind,
  type RegisterRules,
  registerKinds,
} from '../article/register-kind.ts';
import { nameKey } from './name-key.ts';
import { fullNames } from './name-variants.ts';

export interface RegisterEntry {
  readonly kind: RegisterKind;
  /** As it is written most often, or as the editor says. */
  readonly name: string;
  /** Its name in addresses, distinct within its register. */
  readonly slug: string;
  /** Other spellings that articles have. */
  readonly variants: readonly string[];
  /** In the order of the archive. */
  readonly articles: readonly Article[];
  readonly identifiers: Identifiers;
}

export interface Registers {
  /** The entries of a register, those with most articles first. */
  readonly of: Readonly<Record<RegisterKind, readonly RegisterEntry[]>>;
  /** The entries that an article names, each once, in the order of its front matter. */
  entriesOf(article: Article, kind: RegisterKind): readonly RegisterEntry[];
}

/** Gathers what articles name; rules are the editor's and have the last word. */
export function arrangeRegisters({ articles }: Archive, rules: RegisterRules): Registers {
  const gathered = registerKinds.map((kind) => [kind, gather(kind, articles, rules[kind])] as const);
  const byKind = new Map(gathered);
  const entries = (kind: RegisterKind) => byKind.get(kind)?.entries ?? [];
  return {
    of: {
      persons: entries('persons'),
      places: entries('places'),
      organisations: entries('organisations'),
      topics: entries('topics'),
      sources: entries('sources'),
    },
    entriesOf: (article, kind) => byKind.get(kind)?.ofArticle.get(article.slug) ?? [],
  };
}

/** What at least two of some articles name, sources apart, the most frequent first. */
export function mostNamed(
  articles: readonly Article[],
  registers: Registers,
): readonly { readonly entry: RegisterEntry; readonly count: number }[] {
  const kinds = registerKinds.filter((kind) => kind !== 'sources');
  const counts = new Map<RegisterEntry, number>();
  for (const article of articles)
    for (const entry of kinds.flatMap((kind) => registers.entriesOf(article, kind)))
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one.slug < other.slug ? -1 : 1))
    .map(([entry, count]) => ({ entry, count }));
}

interface Gathered {
  readonly entries: readonly RegisterEntry[];
  readonly ofArticle: ReadonlyMap<string, readonly RegisterEntry[]>;
}

/** What is known of an entry while articles are read. */
interface Draft {
  readonly rule: EntryRule | undefined;
  readonly spellings: Map<string, number>;
  readonly articles: Article[];
}

function gather(kind: RegisterKind, articles: readonly Article[], rules: readonly EntryRule[]): Gathered {
  const keyOf = rememberedKeys();
  const ruleFor = rulesByName(rules);
  const counts = countNames(articles.map((article) => article[kind].map(keyOf)));
  const longer = fullNames(kind, counts);
  const drafts = new Map<string, Draft>();
  const keysOf = new Map<string, readonly string[]>();
  for (const article of articles) {
    const keys = article[kind].map(keyOf);
    const found = new Set<string>();
    for (const [index, name] of article[kind].entries()) {
      const key = keys[index] ?? '';
      const full = longer(key, keys);
      const rule = ruleFor(key, article) ?? ruleFor(full, article);
      if (rule?.isHidden === true) continue;
      const entryKey = rule === undefined ? full : `= ${rule.name}`;
      note(article, name, draftFor(entryKey, rule, drafts));
      found.add(entryKey);
    }
    keysOf.set(article.slug, [...found]);
  }
  const entries = new Map(finished(kind, drafts));
  const ofArticle = [...keysOf].map(([slug, keys]) => [slug, keys.flatMap((key) => entries.get(key) ?? [])] as const);
  return { entries: [...entries.values()].sort(byFrequency), ofArticle: new Map(ofArticle) };
}

function draftFor(key: string, rule: EntryRule | undefined, drafts: Map<string, Draft>): Draft {
  const draft = drafts.get(key) ?? { rule, spellings: new Map<string, number>(), articles: [] };
  drafts.set(key, draft);
  return draft;
}

/** An article may have an entry under two names. */
function note(article: Article, name: string, { spellings, articles }: Draft): void {
  spellings.set(name, (spellings.get(name) ?? 0) + 1);
  if (articles.at(-1) !== article) articles.push(article);
}

/** A name stands in many articles. */
function rememberedKeys(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);
    return key;
  };
}

/** How many articles have a name, by its key. */
function countNames(ofArticles: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const keys of ofArticles) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

type RuleFor = (key: string, article: Article) => EntryRule | undefined;

/** Rules for certain articles come before those for all. */
function rulesByName(rules: readonly EntryRule[]): RuleFor {
  const byKey = new Map<string, EntryRule[]>();
  for (const rule of rules) {
    for (const name of [rule.name, ...rule.also]) {
      const key = nameKey(name);
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [rule]);
      else others.push(rule);
    }
  }
  return (key, { slug }) => {
    const known = byKey.get(key) ?? [];
    return known.find(({ only }) => only.includes(slug)) ?? known.find(({ only }) => only.length === 0);
  };
}

/** Gives every entry a name and an address of its own. */
function finished(
  kind: RegisterKind,
  drafts: ReadonlyMap<string, Draft>,
): readonly (readonly [key: string, entry: RegisterEntry])[] {
  const named = [...drafts].map(([key, draft]) => {
    const name = draft.rule?.name ?? bestSpelling(draft.spellings, (one) => nameKey(one) === key);
    return { key, draft, name };
  });
  const slugs = distinctSlugs(named.map(({ name }) => name));
  return named.map(({ key, draft: { rule, spellings, articles }, name }) => {
    const variants = [...spellings.keys()].filter((one) => one !== name).sort();
    const entrySlug = slugs.get(name) ?? '';
    return [key, { kind, name, slug: entrySlug, variants, articles, identifiers: rule?.identifiers ?? {} }];
  });
}

/** The most frequent of the full spellings: "Wladimir Putin", not "Putin", however often that is written. */
function bestSpelling(spellings: ReadonlyMap<string, number>, isFull: (name: string) => boolean): string {
  const full = [...spellings].filter(([name]) => isFull(name));
  const best = (full.length > 0 ? full : [...spellings]).sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  );
  return best[0]?.[0] ?? '';
}

function byFrequency(one: RegisterEntry, other: RegisterEntry): number {
  return other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1);
}
