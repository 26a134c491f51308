// Narrows results by years and names, and counts which of them they have.
import { fourDigits, unknownDate, yearOf } from '../article/edtf-date.ts';
import type { WordIndex } from './open-index.ts';
import { type Chosen, type Facet, facets } from './search-record.ts';

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
        const valuesOf = await facetValues(facet, index);
        return (document: number) => valuesOf(document).some((value) => chosen[facet].includes(value));
      }),
  );
  return documents.filter((document) => tests.every((test) => test(document)));
}

/** Years newest first, names most frequent first. */
export async function countFacets(documents: readonly number[], index: WordIndex): Promise<FacetCounts> {
  const [jahr, quelle, thema, person, ort, organisation] = await Promise.all([
    countYears(documents, index),
    countNames('quelle', documents, index),
    countNames('thema', documents, index),
    countNames('person', documents, index),
    countNames('ort', documents, index),
    countNames('organisation', documents, index),
  ]);
  return { jahr, quelle, thema, person, ort, organisation };
}

async function countYears(documents: readonly number[], index: WordIndex): Promise<readonly FacetValue[]> {
  const counted = count(documents, await facetValues('jahr', index));
  return counted.sort((one, other) => (one.value < other.value ? 1 : -1));
}

async function countNames(
  facet: Facet,
  documents: readonly number[],
  index: WordIndex,
): Promise<readonly FacetValue[]> {
  const counted = count(documents, await facetValues(facet, index));
  return counted.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function count(documents: readonly number[], valuesOf: (document: number) => readonly string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const value of valuesOf(document)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** What an article has of a facet. */
async function facetValues(facet: Facet, index: WordIndex): Promise<(document: number) => readonly string[]> {
  if (facet === 'jahr') {
    const dates = await index.dates();
    return (document) => {
      const year = yearOf(dates[document] ?? unknownDate);
      return year === undefined ? [] : [fourDigits(year)];
    };
  }
  const { names, ofArticle } = await index.names(facet);
  return (document) => (ofArticle[document] ?? []).map((number) => names[number] ?? '');
}
