// Narrows results by years and names, and counts which of them they have.
import type { ColumnFrom, WordIndex } from './open-index.ts';
import { type Chosen, type Facet, facets, type NameField } from './search-record.ts';
import { periodsOf } from './timeline.ts';

export interface FacetValue {
  readonly value: string;
  /** How many of the results have it. */
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

export const noCounts: FacetCounts = { jahr: [], quelle: [], thema: [], person: [], ort: [], organisation: [] };

/** Those that have a chosen value of every facet in which one is chosen, in their order. */
export async function narrow(
  documents: readonly number[],
  chosen: Chosen,
  index: WordIndex,
): Promise<readonly number[]> {
  const tests = await Promise.all(
    facets
      .filter((facet) => chosen[facet].length > 0)
      .map(async (facet) => {
        const valuesOf = await facetValues(facet, documents, index);
        return (document: number) => valuesOf(document).some((value) => chosen[facet].includes(value));
      }),
  );
  return documents.filter((document) => tests.every((test) => test(document)));
}

/** Years and months the newest first, names the most frequent first. */
export async function countFacets(documents: readonly number[], index: WordIndex): Promise<FacetCounts> {
  const [jahr, quelle, thema, person, ort, organisation] = await Promise.all([
    count(documents, 'jahr', index),
    count(documents, 'quelle', index),
    count(documents, 'thema', index),
    count(documents, 'person', index),
    count(documents, 'ort', index),
    count(documents, 'organisation', index),
  ]);
  return {
    jahr: jahr.sort((one, other) => (one.value < other.value ? 1 : -1)),
    quelle: quelle.sort(byCount),
    thema: thema.sort(byCount),
    person: person.sort(byCount),
    ort: ort.sort(byCount),
    organisation: organisation.sort(byCount),
  };
}

async function count(documents: readonly number[], facet: Facet, index: WordIndex): Promise<FacetValue[]> {
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
  const holds =
    (document: number) =>
    ({ first, column }: ColumnFrom) =>
      document >= first && document < first + column.ofArticle.length;
  return (document) => {
    const from = columns.find(holds(document));
    const numbers = from?.column.ofArticle[document - from.first] ?? [];
    return numbers.map((number) => from?.column.names[number] ?? '');
  };
}
