// Answers questions from a search index; the same in Node and in the browser.
import { type ArticleDate, fourDigits, yearOf } from '../article/edtf-date.ts';
import { type Correction, evaluate } from './evaluate.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import { type IndexFiles, openWordIndex, type WordIndex } from './open-index.ts';
import { textStart } from './postings.ts';
import { parseQuery, type QueryNote } from './query.ts';
import type { RankedWord } from './rank.ts';
import { type Facet, facets } from './search-record.ts';

export interface SearchRequest {
  readonly query: string;
  /** Values to narrow by; of several values of one facet, any will do. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

export interface FacetValue {
  readonly value: string;
  /** How many of the results have it. */
  readonly count: number;
}

export interface SearchAnswer {
  readonly total: number;
  /** All results, best first; what they show is loaded one by one. */
  readonly hits: readonly PendingHit[];
  readonly counts: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Words that no article has, and those that were searched instead. */
  readonly corrections: readonly Correction[];
  /** What in the question was understood otherwise than it may have been meant. */
  readonly notes: readonly QueryNote[];
}

export interface PendingHit {
  readonly id: string;
  load(): Promise<Hit>;
}

export interface Hit {
  /** The article's address below the site's root. */
  readonly path: string;
  readonly title: string;
  readonly date: ArticleDate;
  readonly sources: readonly string[];
  readonly excerpt: readonly ExcerptPart[];
}

export interface SearchIndex {
  /** An empty query without chosen values finds nothing; with them it finds all that has them. */
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

const nothing: SearchAnswer = { total: 0, hits: [], counts: { jahr: [], quelle: [] }, corrections: [], notes: [] };

/** The index of an archive without articles. */
export const emptyIndex: SearchIndex = { ask: async () => nothing };

/** Opens an index. Rejects when its files are not there, or of another version. */
export async function openIndex(files: IndexFiles): Promise<SearchIndex> {
  const index = await openWordIndex(files);
  return { ask: (request) => ask(request, index) };
}

async function ask({ query, chosen }: SearchRequest, index: WordIndex): Promise<SearchAnswer> {
  const parsed = parseQuery(query);
  const isNarrowed = facets.some((facet) => chosen[facet].length > 0);
  if (parsed.parts.length === 0 && !isNarrowed) return { ...nothing, notes: parsed.notes };
  const { documents, words, corrections } = await evaluate(parsed, index);
  const found = parsed.parts.length > 0 ? documents : allOf(index);
  const valuesOf = await facetValues(index);
  const narrowed = found.filter((document) => isChosen(valuesOf(document), chosen));
  const hits = narrowed.map((document) => ({ id: String(document), load: () => hitOf(document, words, index) }));
  return { total: hits.length, hits, counts: countsOf(narrowed.map(valuesOf)), corrections, notes: parsed.notes };
}

/** The newest first. */
function allOf({ documents }: WordIndex): readonly number[] {
  return Array.from({ length: documents }, (_, document) => documents - 1 - document);
}

type FacetValues = Readonly<Record<Facet, readonly string[]>>;

async function facetValues(index: WordIndex): Promise<(document: number) => FacetValues> {
  const [dates, { names, ofArticle }] = await Promise.all([index.dates(), index.names('quelle')]);
  return (document) => {
    const year = yearOf(dates[document] ?? { kind: 'unknown' });
    return {
      jahr: year === undefined ? [] : [fourDigits(year)],
      quelle: (ofArticle[document] ?? []).map((number) => names[number] ?? ''),
    };
  };
}

function isChosen(values: FacetValues, chosen: SearchRequest['chosen']): boolean {
  return facets.every(
    (facet) => chosen[facet].length === 0 || values[facet].some((one) => chosen[facet].includes(one)),
  );
}

async function hitOf(document: number, words: readonly RankedWord[], index: WordIndex): Promise<Hit> {
  const text = await index.text(document);
  if (text === undefined) throw new RangeError(`the index has no article ${document}`);
  const { path, title, date, sources, content } = text;
  const positions = words.flatMap(({ match }) => match.get(document)?.positions ?? []);
  const inText = positions.filter((position) => position >= textStart).map((position) => position - textStart);
  return { path, title, date, sources, excerpt: excerptOf(content, new Set(inText)) };
}

function countsOf(all: readonly FacetValues[]): SearchAnswer['counts'] {
  const of = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const values of all) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  return {
    jahr: of('jahr').sort((a, b) => (a.value < b.value ? 1 : -1)),
    quelle: of('quelle').sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}
