// Answers questions from a search index; the same in Node and in the browser.
import { type ArticleDate, unknownDate, yearOf } from '../article/edtf-date.ts';
import { type Correction, type Evaluation, evaluate } from './evaluate.ts';
import { askedNames, type Hit, hitOf } from './hit.ts';
import { countFacets, type FacetCounts, namesOf, narrow } from './narrow.ts';
import { type IndexPieces, openWordIndex, type WordIndex } from './open-index.ts';
import { parseQuery } from './query.ts';
import { daysOf } from './query-days.ts';
import type { QueryNote } from './query-piece.ts';
import { type Chosen, facets } from './search-record.ts';
import { countTimeline, type Timeline } from './timeline.ts';

export type { Hit } from './hit.ts';

/** By how well they answer, or by date; those without a year come last. */
export const orders = ['beste', 'neueste', 'älteste'] as const;
export type Order = (typeof orders)[number];

export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  /** Only articles of this time, as a question says it: "2014..2016", "..2015-02"; what is none narrows nothing. */
  readonly period?: string | undefined;
  /** One of the index's scopes; the whole archive for anything else. */
  readonly scope?: string | undefined;
  readonly order: Order;
}

export interface SearchAnswer {
  readonly total: number;
  /** All results in the order that was asked for; what they show is loaded one by one. */
  readonly hits: readonly PendingHit[];
  counts(): Promise<Counts>;
  /** Words that no article has, and those that were searched instead. */
  readonly corrections: readonly Correction[];
  /** What in the question was understood otherwise than it may have been meant. */
  readonly notes: readonly QueryNote[];
}

/** What the results have in common, and what else there is to choose. */
export interface Counts {
  readonly facets: FacetCounts;
  /** Of what was found at any time, also where years or a period are chosen. */
  readonly timeline: Timeline;
}

export interface PendingHit {
  readonly id: string;
  /** What a page of results shows; the names by which it was found cost a file each, and may be left for later. */
  load(withNames?: boolean): Promise<Hit>;
  /** What a list of sources says: from the catalogue, without loading the text. */
  listed(): Promise<ListedHit>;
}

export interface ListedHit {
  /** The article's address below the site's root. */
  readonly path: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: ArticleDate;
  readonly sources: readonly string[];
}

export interface SearchIndex {
  /** The first and the last month of which there are articles, "2014-03"; null where no article has a year. */
  readonly months: readonly [first: string, last: string] | null;
  /** Periods in which one may search alone, "2014-03..2016-11": that loads less. None of an archive that was built whole. */
  readonly scopes: readonly string[];
  /** An empty query without chosen values or period finds nothing; with them it finds all that has them. */
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

/** Opens an index. Rejects when its files are not there, or of another version. */
export async function openIndex(pieces: IndexPieces): Promise<SearchIndex> {
  const index = await openWordIndex(pieces);
  return {
    months: index.months,
    scopes: index.scopes,
    ask: (request) => ask(request, index.within(request.scope ?? '')),
  };
}

async function ask({ query, chosen, period, order }: SearchRequest, index: WordIndex): Promise<SearchAnswer> {
  const parsed = parseQuery(query);
  const days = daysOf(period ?? '');
  const isNarrowed = days !== undefined || facets.some((facet) => chosen[facet].length > 0);
  const asksNothing = parsed.parts.length === 0 && !isNarrowed;
  const { documents, words, corrections } = asksNothing ? nothing : await evaluate(parsed, index);
  const narrowed = await narrow(documents, chosen, days, index);
  const ordered = await inOrder(narrowed.documents, order, index);
  const names = askedNames(parsed);
  return {
    total: ordered.length,
    hits: ordered.map((document) => ({
      id: String(document),
      load: (withNames = true) => hitOf(document, { words, names }, index, withNames),
      listed: () => listedHit(document, index),
    })),
    counts: async () => ({
      facets: await countFacets(narrowed, index),
      timeline: countTimeline(narrowed.without('jahr', 'zeit'), await index.dates()),
    }),
    corrections,
    notes: parsed.notes,
  };
}

const nothing: Evaluation = { documents: [], words: [], corrections: [] };

/** Articles are numbered by their dates, those without a year last. */
async function inOrder(documents: readonly number[], order: Order, index: WordIndex): Promise<readonly number[]> {
  if (order === 'beste') return documents;
  const dates = await index.dates();
  const hasYear = (document: number) => yearOf(dates[document] ?? unknownDate) !== undefined;
  const newest = order === 'neueste' ? -1 : 1;
  return [...documents].sort((one, other) => Number(hasYear(other)) - Number(hasYear(one)) || newest * (one - other));
}

async function listedHit(document: number, index: WordIndex): Promise<ListedHit> {
  const [entry, dates, sourcesOf] = await Promise.all([
    index.entry(document),
    index.dates(),
    namesOf('quelle', [document], index),
  ]);
  if (entry === undefined) throw new RangeError(`the index has no article ${document}`);
  return { ...entry, date: dates[document] ?? unknownDate, sources: sourcesOf(document) };
}
