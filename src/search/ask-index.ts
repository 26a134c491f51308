// Answers questions from a search index; the same in Node and in the browser.
import { type ArticleDate, unknownDate, yearOf } from '../article/edtf-date.ts';
import { wordsInText } from '../german/words-in-text.ts';
import { type Correction, evaluate } from './evaluate.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import { countFacets, type FacetCounts, narrow, noCounts } from './narrow.ts';
import { type IndexFiles, openWordIndex, type WordIndex } from './open-index.ts';
import { textStart } from './postings.ts';
import { parseQuery, type QueryNote } from './query.ts';
import type { RankedWord } from './rank.ts';
import { type Chosen, facets } from './search-record.ts';

/** By how well they answer, or by date; those without a year come last. */
export const orders = ['beste', 'neueste', 'älteste'] as const;
export type Order = (typeof orders)[number];

export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order: Order;
}

export interface SearchAnswer {
  readonly total: number;
  /** All results in the order that was asked for; what they show is loaded one by one. */
  readonly hits: readonly PendingHit[];
  /** The values that the results have: years newest first, names most frequent first. */
  counts(): Promise<FacetCounts>;
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
  /** The forms of words that were found in headline and text: "wien", "wiener". */
  readonly found: readonly string[];
}

export interface SearchIndex {
  /** An empty query without chosen values finds nothing; with them it finds all that has them. */
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

const nothing: SearchAnswer = { total: 0, hits: [], counts: async () => noCounts, corrections: [], notes: [] };

/** The index of an archive without articles. */
export const emptyIndex: SearchIndex = { ask: async () => nothing };

/** Opens an index. Rejects when its files are not there, or of another version. */
export async function openIndex(files: IndexFiles): Promise<SearchIndex> {
  const index = await openWordIndex(files);
  return { ask: (request) => ask(request, index) };
}

async function ask({ query, chosen, order }: SearchRequest, index: WordIndex): Promise<SearchAnswer> {
  const parsed = parseQuery(query);
  const isNarrowed = facets.some((facet) => chosen[facet].length > 0);
  if (parsed.parts.length === 0 && !isNarrowed) return { ...nothing, notes: parsed.notes };
  const { documents, words, corrections } = await evaluate(parsed, index);
  const narrowed = await inOrder(await narrow(documents, chosen, index), order, index);
  return {
    total: narrowed.length,
    hits: narrowed.map((document) => ({ id: String(document), load: () => hitOf(document, words, index) })),
    counts: () => countFacets(narrowed, index),
    corrections,
    notes: parsed.notes,
  };
}

/** Articles are numbered by their dates, those without a year last. */
async function inOrder(documents: readonly number[], order: Order, index: WordIndex): Promise<readonly number[]> {
  if (order === 'beste') return documents;
  const dates = await index.dates();
  const hasYear = (document: number) => yearOf(dates[document] ?? unknownDate) !== undefined;
  const newest = order === 'neueste' ? -1 : 1;
  return [...documents].sort((one, other) => Number(hasYear(other)) - Number(hasYear(one)) || newest * (one - other));
}

async function hitOf(document: number, words: readonly RankedWord[], index: WordIndex): Promise<Hit> {
  const text = await index.text(document);
  if (text === undefined) throw new RangeError(`the index has no article ${document}`);
  const { path, title, date, sources, content } = text;
  const positions = words.flatMap(({ match }) => match.get(document)?.positions ?? []);
  const inText = positions.filter((position) => position >= textStart).map((position) => position - textStart);
  const inTitle = positions.filter((position) => position < textStart);
  const found = [...formsAt(title, inTitle), ...formsAt(content, inText)];
  return { path, title, date, sources, excerpt: excerptOf(content, new Set(inText)), found: [...new Set(found)] };
}

function formsAt(text: string, places: readonly number[]): readonly string[] {
  if (places.length === 0) return [];
  const words = wordsInText(text);
  return places.flatMap((place) => words[place]?.form ?? []);
}
