// Says which names of all articles are one entry of a register.
import type { Article } from '../article/article.ts';
import { keyIn } from '../article/name-key.ts';
import type { EntryRule, RegisterKind } from '../article/register-kind.ts';
import { isAbbreviated } from './abbreviated-name.ts';
import { type AssignedEntry, createNote, type Draft, type Drafts, draftFor, finished, isFree } from './entry-drafts.ts';
import { arrangeRules, type EntryRules } from './entry-rules.ts';
import type { ListedNames } from './listed-names.ts';
import type { NameFacts } from './name-facts.ts';
import { countKeys } from './name-keys.ts';
import { type FormsOf, nameForms, personForms } from './name-variants.ts';
import { namedBeside } from './named-beside.ts';
import { createNumberRows, type NumberRows, rowsIn } from './number-rows.ts';

export interface AssignedNames {
  /**
   * Those of which the editor says something in the order in which that is said, then the others as they occur. Each rule
   * has an entry of its own; what is hidden has none.
   */
  readonly entries: readonly AssignedEntry[];
  /** For each article the places of its entries in that list, each once, in the order of its front matter. */
  readonly ofArticles: NumberRows;
}

/** What articles name, in each list of their front matter. */
export interface NamesToAssign {
  readonly articles: readonly Article[];
  readonly listed: Readonly<Record<RegisterKind, ListedNames>>;
  readonly facts: NameFacts;
}

/** Assigns the names that articles have in one list of their front matter. */
export function assignNames(kind: RegisterKind, named: NamesToAssign, rules: readonly EntryRule[]): AssignedNames {
  const { articles, listed, facts } = named;
  const { names, ofArticles } = listed[kind];
  const keyOf = kind === 'topics' ? facts.of('topic', keyIn(kind)) : facts.of('key', keyIn(kind));
  const keys = names.map(keyOf);
  const entryRules = arrangeRules(rules, keyOf);
  const { ruleFor } = entryRules;
  const formsOf = formsIn(kind, keys, entryRules, named);
  const drafts: Drafts = new Map();
  const isForAll = rules.every(({ only }) => only.length === 0);
  const known: (Draft | undefined)[] = []; // of names that stand for the same in all articles
  const isKnown: boolean[] = [];
  const draftIn = (name: number, place: number): Draft | undefined => {
    if (isKnown[name] === true) return known[name];
    const { written, plain, full, maybe, isSameInAll } = formsOf(keys[name] ?? '', place);
    const slug = articles[place]?.slug ?? '';
    const rule = ruleFor(written, slug) ?? ruleFor(plain, slug) ?? ruleFor(full, slug);
    const isNobody = rule === undefined && kind === 'persons' && isAbbreviated(names[name] ?? '');
    // Better to hide one too many: a short name may be that of somebody who is hidden.
    const isHidden = (rule ?? ruleFor(maybe, slug))?.isHidden === true;
    const draft = isNobody || isHidden ? undefined : draftFor(rule ?? full, drafts);
    isKnown[name] = isSameInAll && isForAll;
    if (isKnown[name]) known[name] = draft;
    return draft;
  };
  const note = createNote(names);
  const rows = createNumberRows();
  for (let place = 0; place < articles.length; place++) {
    ofArticles.forEachIn(place, (name) => {
      const draft = draftIn(name, place);
      if (draft === undefined) return;
      note(name, draft);
      if (draft.places.at(-1) === place) return; // under two names
      draft.places.push(place);
      rows.push(draft.number);
    });
    rows.endRow();
  }
  const inOrder = [...rules.flatMap((rule) => drafts.get(rule) ?? []), ...[...drafts.values()].filter(isFree)];
  const numbers = new Uint32Array(drafts.size);
  for (const [number, draft] of inOrder.entries()) numbers[draft.number] = number;
  const made = rows.done();
  return {
    entries: inOrder.map((draft) => finished(draft, keyOf)),
    ofArticles: rowsIn(
      made.numbers.map((number) => numbers[number] ?? 0),
      made.ends,
    ),
  };
}

/** A name that a rule spells counts like one in an article. */
function formsIn(
  kind: RegisterKind,
  keys: readonly string[],
  { shownAs, keys: ruled }: EntryRules,
  { articles, listed, facts }: NamesToAssign,
): FormsOf {
  const { ofArticles } = listed[kind];
  const counts = countKeys(keys, ofArticles, ruled);
  if (kind !== 'persons') return nameForms(kind, counts);
  const keysIn = (place: number) =>
    Array.from(ofArticles.numbers.subarray(ofArticles.from(place), ofArticles.to(place)), (name) => keys[name] ?? '');
  const { areOfOneMatter } = namedBeside(listed, facts);
  return personForms(counts, { articles: articles.length, keysIn, personOf: shownAs, areOfOneMatter });
}
