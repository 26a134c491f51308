// Asks a search index; the same in Node and in the browser.
import type { ArticleDate } from '../article/edtf-date.ts';
import { type Facet, facets, fromMetadata } from './search-record.ts';

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

export interface ExcerptPart {
  readonly text: string;
  /** Whether this is what was searched for. */
  readonly isMarked: boolean;
}

/** What we use of Pagefind's runtime, `pagefind.js` in the index's folder. */
export interface PagefindRuntime {
  options(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<PagefindCounts>;
  search(query: string | null, options: { readonly filters: Record<string, unknown> }): Promise<PagefindResults>;
}

type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindResults {
  readonly results: readonly PagefindResult[];
  readonly filters: PagefindCounts;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface SearchIndex {
  /** An empty query without chosen values finds nothing; with them it finds all that has them. */
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

const nothing: SearchAnswer = { total: 0, hits: [], counts: { jahr: [], quelle: [] } };

/** The index of an archive without articles, for which Pagefind writes none that could be opened. */
export const emptyIndex: SearchIndex = { ask: async () => nothing };

/** Makes a search index out of Pagefind's runtime; `basePath` is the address of the index's folder. */
export async function openIndex(pagefind: PagefindRuntime, basePath: string): Promise<SearchIndex> {
  await pagefind.options({ basePath, baseUrl: '/', excerptLength: 32, excerptEllipsis: '…' });
  await pagefind.init();
  // Without this, Pagefind counts no facets.
  await pagefind.filters();
  return { ask: (request) => ask(pagefind, request) };
}

async function ask(pagefind: PagefindRuntime, { query, chosen }: SearchRequest): Promise<SearchAnswer> {
  const words = query.normalize('NFC').trim();
  const filters = Object.fromEntries(
    facets.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]),
  );
  if (words === '' && Object.keys(filters).length === 0) return nothing;
  const answer = await pagefind.search(words === '' ? null : words, { filters });
  const hits = answer.results.map((result) => ({ id: result.id, load: async () => hitFrom(await result.data()) }));
  const counts = { jahr: newestFirst(answer.filters.jahr), quelle: mostFirst(answer.filters.quelle) };
  return { total: hits.length, hits, counts };
}

function hitFrom({ raw_url, meta, excerpt }: PagefindFragment): Hit {
  return { path: raw_url, ...fromMetadata(meta), excerpt: excerptParts(excerpt) };
}

/** "eine <mark>Reise</mark> nach" → three parts. Text is taken as text: nothing in it becomes HTML. */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .map((part) => ({ text: unescaped(part.replace(/^<mark>|<\/mark>$/g, '')), isMarked: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '');
}

/** Pagefind escapes these two characters, and no others. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

function newestFirst(counts: Readonly<Record<string, number>> | undefined): readonly FacetValue[] {
  return present(counts).sort((a, b) => (a.value < b.value ? 1 : -1));
}

function mostFirst(counts: Readonly<Record<string, number>> | undefined): readonly FacetValue[] {
  return present(counts).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function present(counts: Readonly<Record<string, number>> = {}): FacetValue[] {
  return Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0);
}
