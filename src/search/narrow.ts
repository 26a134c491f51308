// Narrows results by years and names, and counts which of them they have.
import type { WordIndex } from './open-index.ts';
import { type Days, liesIn } from './query-days.ts';
import { type Chosen, type Facet, facets, type NameField } from './search-record.ts';
import { periodsOf } from './timeline.ts';

export interface FacetValue {
  readonly value: string;
  /** How many results have it. */
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

/** What the results are narrowed by: the facets, and a period. */
type Condition = Facet | 'zeit';

export interface Narrowed {
  /** Those that meet all conditions, in their order. */
  readonly documents: readonly number[];
  /** Those that meet all conditions but maybe some: what there would be without these. */
  without(...conditions: readonly Condition[]): readonly number[];
}

/** By the chosen values of each facet, of which any will do, and by days. */
export async function narrow(
  documents: readonly number[],
  chosen: Chosen,
  days: Days | undefined,
  index: WordIndex,
): Promise<Narrowed> {
  const tests = await Promise.all([
    ...facets.filter((facet) => chosen[facet].length > 0).map((facet) => facetTest(facet, chosen, documents, index)),
    ...(days === undefined ? [] : [daysTest(days, index)]),
  ]);
  const without = (...conditions: readonly Condition[]) => {
    const others = tests.filter(({ condition }) => !conditions.includes(condition));
    return documents.filter((document) => others.every(({ isMet }) => isMet(document)));
  };
  return { documents: without(), without };
}

interface Test {
  readonly condition: Condition;
  readonly isMet: (document: number) => boolean;
}

async function facetTest(facet: Facet, chosen: Chosen, documents: readonly number[], index: WordIndex): Promise<Test> {
  const valuesOf = await facetValues(facet, documents, index);
  const wanted = new Set(chosen[facet]);
  return { condition: facet, isMet: (document) => valuesOf(document).some((value) => wanted.has(value)) };
}

async function daysTest(days: Days, index: WordIndex): Promise<Test> {
  const dates = await index.dates();
  return { condition: 'zeit', isMet: (document) => liesIn(dates[document], days) };
}

/**
 * Years and months the newest first, names the most frequent first. The values of a facet are counted as if none of them
 * were chosen: of several any will do, so that each says how many results it would add.
 */
export async function countFacets(narrowed: Narrowed, index: WordIndex): Promise<FacetCounts> {
  const [jahr, rubrik, quelle, thema, person, ort, organisation] = await Promise.all([
    count(narrowed, 'jahr', index),
    count(narrowed, 'rubrik', index),
    count(narrowed, 'quelle', index),
    count(narrowed, 'thema', index),
    count(narrowed, 'person', index),
    count(narrowed, 'ort', index),
    count(narrowed, 'organisation', index),
  ]);
  return {
    jahr: jahr.sort((one, other) => (one.value < other.value ? 1 : -1)),
    rubrik: rubrik.sort(byCount),
    quelle: quelle.sort(byCount),
    thema: thema.sort(byCount),
    person: person.sort(byCount),
    ort: ort.sort(byCount),
    organisation: organisation.sort(byCount),
  };
}

async function count(narrowed: Narrowed, facet: Facet, index: WordIndex): Promise<FacetValue[]> {
  const documents = narrowed.without(facet);
  const valuesOf = await facetValues(facet, documents, index);
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const value of valuesOf(document)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function byCount(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}

/** What an article has of a facet: of "jahr" its year and its month. */
async function facetValues(
  facet: Facet,
  documents: readonly number[],
  index: WordIndex,
): Promise<(document: number) => readonly string[]> {
  if (facet !== 'jahr') return namesOf(facet, documents, index);
  const dates = await index.dates();
  return (document) => periodsOf(dates[document]);
}

/** The names that articles have in a field, for the articles named. */
export async function namesOf(
  field: NameField,
  documents: readonly number[],
  index: WordIndex,
): Promise<(document: number) => readonly string[]> {
  const columns = await index.names(field, documents);
  return (document) => {
    for (const { column, placeOf } of columns) {
      const place = placeOf(document);
      if (place !== undefined) return (column.ofArticle[place] ?? []).map((number) => column.names[number] ?? '');
    }
    return [];
  };
}
