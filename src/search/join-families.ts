// Joins the words of an index's segments: families of one stem, their forms, and where these stand.
import type { CountedForm, DictionaryForm, Family, PlacedFamily } from './dictionary.ts';
import type { IndexSegment } from './open-segment.ts';
import type { Posting } from './postings.ts';
import type { Numbering } from './segment-order.ts';

export interface JoinedFamilies {
  family(stem: string): Promise<Family | undefined>;
  /** All families whose stems begin so, in order. */
  familiesWith(beginning: string): Promise<readonly Family[]>;
  /** Where a form, or a part, of a family stands. */
  postings(family: Family, form: CountedForm): Promise<readonly Posting[]>;
}

/** A family as one segment has it. */
interface Source {
  readonly segment: number;
  readonly family: PlacedFamily;
}

/** Later segments have the last word on what is a noun. */
export function createFamilyJoiner(segments: readonly IndexSegment[], numberOf: Numbering['numberOf']): JoinedFamilies {
  const sourcesOf = new WeakMap<Family, readonly Source[]>();
  const joined = (sources: readonly Source[]) => {
    const family = joinedFamily(sources.map((source) => source.family));
    if (family !== undefined) sourcesOf.set(family, sources);
    return family;
  };

  async function postingsIn({ segment, family }: Source, wanted: string, isPart: boolean): Promise<readonly Posting[]> {
    const form = (isPart ? family.parts : family.forms).find((one) => one.form === wanted);
    const found = form === undefined || form.bytes === 0 ? [] : await segments[segment]?.postings(family, form);
    return (found ?? []).flatMap((posting) => {
      const document = numberOf(segment, posting.document);
      return document === posting.document ? posting : document === undefined ? [] : { ...posting, document };
    });
  }

  return {
    async family(stem) {
      const found = await Promise.all(segments.map((segment) => segment.family(stem)));
      return joined(found.flatMap((family, segment) => (family === undefined ? [] : { segment, family })));
    },
    async familiesWith(beginning) {
      const lists = await Promise.all(segments.map((segment) => segment.familiesWith(beginning)));
      const byStem = grouped(
        lists.flatMap((list, segment) => list.map((family) => ({ segment, family }))),
        ({ family }) => family.stem,
      );
      const inOrder = lists.length === 1 ? [...byStem.keys()] : [...byStem.keys()].sort();
      return inOrder.flatMap((stem) => joined(byStem.get(stem) ?? []) ?? []);
    },
    async postings(family, form) {
      const sources = sourcesOf.get(family) ?? [];
      const isPart = !family.forms.includes(form);
      const lists = await Promise.all(sources.map((source) => postingsIn(source, form.form, isPart)));
      const [only = [], ...others] = lists;
      return others.length === 0 ? only : lists.flat().sort((one, other) => one.document - other.document);
    },
  };
}

/** Undefined where no article has any of its words any more. */
function joinedFamily(families: readonly PlacedFamily[]): Family | undefined {
  const [first, ...others] = families;
  if (first === undefined || (others.length === 0 && [...first.forms, ...first.parts].every(({ gone }) => gone === 0)))
    return first;
  const forms = joinedForms(families.flatMap((family) => family.forms));
  const parts = joinedForms(families.flatMap((family) => family.parts));
  return forms.length + parts.length === 0 ? undefined : { stem: first.stem, forms, parts };
}

function joinedForms(all: readonly DictionaryForm[]): readonly CountedForm[] {
  const byForm = grouped(all, ({ form }) => form);
  return [...byForm.keys()].sort().flatMap((form) => {
    const list = byForm.get(form) ?? [];
    const documents = list.reduce((sum, one) => sum + one.documents - one.gone, 0);
    const last = list.at(-1);
    return last === undefined || documents <= 0 ? [] : { form, isNoun: last.isNoun, lemmas: last.lemmas, documents };
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
