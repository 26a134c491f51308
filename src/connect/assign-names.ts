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
  const draftOf: DraftOf = (name, key, place, slug) => {
    const { written, plain, full, maybe } = formsOf(key, place);
    const rule = ruleFor(written, slug) ?? ruleFor(plain, slug) ?? ruleFor(full, slug);
    if (rule === undefined && kind === 'persons' && isAbbreviated(name)) return undefined;
    // Better to hide one too many: a short name may be that of somebody who is hidden.
    const isHidden = (rule ?? ruleFor(maybe, slug))?.isHidden === true;
    return isHidden ? undefined : draftFor(rule ?? full, drafts);
  };
  const note = createNote();
  // But for persons, and where a rule holds for some articles only, a name stands for the same in all articles.
  const isSameInAll = kind !== 'persons' && rules.every(({ only }) => only.length === 0);
  const draftIn = isSameInAll ? rememberByName(draftOf) : draftOf;
  const ofArticles = articles.map((article, place) => {
    const keys = keysOfArticles[place] ?? [];
    const found: Draft[] = [];
    for (const [index, name] of namesOfArticle(article, kind).entries()) {
      const draft = draftIn(name, keys[index] ?? '', place, article.slug);
      if (draft === undefined) continue;
      note(name, place, draft);
      if (!found.includes(draft)) found.push(draft);
    }
    return found;
  });
  const ordered = [...rules.flatMap((rule) => drafts.get(rule) ?? []), ...[...drafts.values()].filter(isFree)];
  for (const [number, draft] of ordered.entries()) draft.number = number;
  return {
    entries: ordered.map((draft) => finished(draft, keyOf)),
    ofArticles: ofArticles.map((found) => found.map(({ number }) => number)),
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
  readonly spellings: Spelling[];
  readonly places: number[];
  /** Its place among all, when it is known. */
  number: number;
}

/** Undefined for a name that has no entry. */
type DraftOf = (name: string, key: string, place: number, slug: string) => Draft | undefined;

function rememberByName(draftOf: DraftOf): DraftOf {
  const known = new Map<string, Draft | undefined>();
  return (name, ...where) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before;
    const draft = draftOf(name, ...where);
    known.set(name, draft);
    return draft;
  };
}

type Drafts = Map<EntryRule | string, Draft>;

function draftFor(key: EntryRule | string, drafts: Drafts): Draft {
  const draft = drafts.get(key) ?? { key, spellings: [], places: [], number: 0 };
  drafts.set(key, draft);
  return draft;
}

interface Spelling {
  readonly name: string;
  count: number;
}

/** An article may have an entry under two names. */
function createNote(): (name: string, place: number, draft: Draft) => void {
  const last = new Map<string, { readonly draft: Draft; readonly spelling: Spelling }>(); // nearly always the same
  return (name, place, draft) => {
    let noted = last.get(name);
    if (noted?.draft !== draft) {
      noted = { draft, spelling: spellingOf(name, draft) };
      last.set(name, noted);
    }
    noted.spelling.count++;
    if (draft.places.at(-1) !== place) draft.places.push(place);
  };
}

function spellingOf(name: string, { spellings }: Draft): Spelling {
  const known = spellings.find((one) => one.name === name) ?? { name, count: 0 };
  if (known.count === 0) spellings.push(known);
  return known;
}

/** Whether no rule says anything of an entry. */
function isFree({ key }: Draft): boolean {
  return typeof key === 'string';
}

function finished({ key, spellings, places }: Draft, keyOf: (name: string) => string): AssignedEntry {
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
