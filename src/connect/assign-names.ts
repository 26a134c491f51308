// Says which names of all articles are one entry of a register.
import type { Article } from '../article/article.ts';
import { keyIn } from '../article/name-key.ts';
import { namesOfArticle } from '../article/names-of-article.ts';
import type { EntryRule, Identifiers, RegisterKind } from '../article/register-kind.ts';
import { isAbbreviated } from './abbreviated-name.ts';
import { bestSpelling } from './best-spelling.ts';
import { arrangeRules, type EntryRules } from './entry-rules.ts';
import type { NameFacts } from './name-facts.ts';
import { countKeys } from './name-keys.ts';
import { type FormsOf, nameForms, personForms } from './name-variants.ts';
import { namedBeside } from './named-beside.ts';

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

export interface AssignedNames {
  /**
   * Those of which the editor says something in the order in which that is said, then the others as they occur. Each rule
   * has an entry of its own; what is hidden has none.
   */
  readonly entries: readonly AssignedEntry[];
  /** For each article the places of its entries in that list, each once, in the order of its front matter. */
  readonly ofArticles: readonly (readonly number[])[];
}

/** Assigns the names that articles have in one list of their front matter. */
export function assignNames(
  kind: RegisterKind,
  articles: readonly Article[],
  rules: readonly EntryRule[],
  facts: NameFacts,
): AssignedNames {
  const keyOf = kind === 'topics' ? facts.of('topic', keyIn(kind)) : facts.of('key', keyIn(kind));
  const entryRules = arrangeRules(rules, keyOf);
  const { ruleFor } = entryRules;
  const keysOfArticles = articles.map((article) => namesOfArticle(article, kind).map(keyOf));
  const formsOf = formsIn(kind, articles, keysOfArticles, entryRules, facts);
  const drafts: Drafts = new Map();
  const ofArticles = articles.map((article, place) => {
    const keys = keysOfArticles[place] ?? [];
    const found = namesOfArticle(article, kind).flatMap((name, index) => {
      const { written, plain, full, maybe } = formsOf(keys[index] ?? '', place);
      const rule = ruleFor(written, article.slug) ?? ruleFor(plain, article.slug) ?? ruleFor(full, article.slug);
      if (rule === undefined && kind === 'persons' && isAbbreviated(name)) return [];
      // Better to hide one too many: a short name may be that of somebody who is hidden.
      const isHidden = (rule ?? ruleFor(maybe, article.slug))?.isHidden === true;
      return isHidden ? [] : [note(name, place, draftFor(rule ?? full, drafts))];
    });
    return found.filter((draft, index) => found.indexOf(draft) === index);
  });
  const ordered = [...rules.flatMap((rule) => drafts.get(rule) ?? []), ...[...drafts.values()].filter(isFree)];
  const places = new Map(ordered.map((draft, place) => [draft, place]));
  return {
    entries: ordered.map((draft) => finished(draft, keyOf)),
    ofArticles: ofArticles.map((found) => found.flatMap((draft) => places.get(draft) ?? [])),
  };
}

/** A name that a rule spells counts like one in an article. */
function formsIn(
  kind: RegisterKind,
  articles: readonly Article[],
  keysOfArticles: readonly (readonly string[])[],
  { shownAs, keys: ruled }: EntryRules,
  facts: NameFacts,
): FormsOf {
  const counts = countKeys([...keysOfArticles, ...ruled.map((key) => [key])]);
  if (kind !== 'persons') return nameForms(kind, counts);
  const { areOfOneMatter } = namedBeside(articles, facts);
  return personForms(counts, { ofArticles: keysOfArticles, others: ruled, personOf: shownAs, areOfOneMatter });
}

/** What is known of an entry while articles are read. */
interface Draft {
  /** The rule that it comes from, or the key of its name. */
  readonly key: EntryRule | string;
  readonly spellings: Map<string, number>;
  readonly places: number[];
}

type Drafts = Map<EntryRule | string, Draft>;

function draftFor(key: EntryRule | string, drafts: Drafts): Draft {
  const draft = drafts.get(key) ?? { key, spellings: new Map<string, number>(), places: [] };
  drafts.set(key, draft);
  return draft;
}

/** An article may have an entry under two names. */
function note(name: string, place: number, draft: Draft): Draft {
  const { spellings, places } = draft;
  spellings.set(name, (spellings.get(name) ?? 0) + 1);
  if (places.at(-1) !== place) places.push(place);
  return draft;
}

/** Whether no rule says anything of an entry. */
function isFree({ key }: Draft): boolean {
  return typeof key === 'string';
}

function finished({ key, spellings, places }: Draft, keyOf: (name: string) => string): AssignedEntry {
  const name = typeof key === 'string' ? fullSpelling(spellings, (one) => keyOf(one) === key) : key.name;
  const variants = [...spellings.keys()].filter((one) => one !== name).sort();
  return { name, variants, identifiers: typeof key === 'string' ? {} : key.identifiers, places };
}

/** The best of the full spellings: "Wladimir Putin", not "Putin", however often that is written. */
function fullSpelling(spellings: ReadonlyMap<string, number>, isFull: (name: string) => boolean): string {
  const all = [...spellings];
  const [only] = all;
  if (only !== undefined && all.length === 1) return only[0];
  const full = all.filter(([name]) => isFull(name));
  return bestSpelling(full.length > 0 ? full : all);
}
