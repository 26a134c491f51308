// Answers questions from a search index; the same in Node and in the browser.
import type { ArticleDate } from '../article/edtf-date.ts';
import { stemOf } from '../german/stem.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import { correctionsOf, findCorrected, findJoined, findTakenApart } from './find-near-word.ts';
import { type AskedWord, findWord, type WordMatch } from './find-word.ts';
import { type IndexFiles, openWordIndex, type WordIndex } from './open-index.ts';
import { textStart } from './postings.ts';
import { type Question, questionOf } from './question.ts';
import { type RankedWord, rank } from './rank.ts';
import { type Facet, facets, facetsOf } from './search-record.ts';

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

export interface SearchIndex {
  /** An empty query without chosen values finds nothing; with them it finds all that has them. */
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

const nothing: SearchAnswer = { total: 0, hits: [], counts: { jahr: [], quelle: [] } };

/** The index of an archive without articles. */
export const emptyIndex: SearchIndex = { ask: async () => nothing };

/** Opens an index. Rejects when its files are not there, or of another version. */
export async function openIndex(files: IndexFiles): Promise<SearchIndex> {
  const index = await openWordIndex(files);
  return { ask: (request) => ask(request, index) };
}

async function ask({ query, chosen }: SearchRequest, index: WordIndex): Promise<SearchAnswer> {
  const question = questionOf(query);
  const isNarrowed = facets.some((facet) => chosen[facet].length > 0);
  if (question.words.length === 0 && !isNarrowed) return nothing;
  const words = await rankedWords(question, index);
  const found = question.words.length === 0 ? everything(index) : rank(words, index.documents, index.averageLength);
  const exact = await withPhrases(found, question.phrases, index);
  const { dates, sources } = await index.catalogue();
  const valuesOf = (document: number) =>
    facetsOf({ date: dates[document] ?? { kind: 'unknown' }, sources: sources[document] ?? [] });
  const narrowed = exact.filter((document) => {
    const values = valuesOf(document);
    return facets.every(
      (facet) => chosen[facet].length === 0 || values[facet].some((one) => chosen[facet].includes(one)),
    );
  });
  const counts = countsOf(narrowed.map(valuesOf));
  const hits = narrowed.map((document) => ({ id: String(document), load: () => hitOf(document, words, index) }));
  return { total: hits.length, hits, counts };
}

async function rankedWords({ words }: Question, index: WordIndex): Promise<readonly RankedWord[]> {
  const asked = await Promise.all(words.map((word) => findByAnyMeans(word, index)));
  const neighbours = words.slice(1).map((second, place) => ({ first: words[place] ?? second, second }));
  const joined = await Promise.all(neighbours.map(({ first, second }) => findJoined(first, second, index)));
  return [
    ...asked.map((match, place) => ({ match, place })),
    ...joined.flat().map((match) => ({ match, place: undefined })),
  ];
}

async function findByAnyMeans(word: AskedWord, index: WordIndex): Promise<WordMatch> {
  const match = await findWord(word, index);
  if (match.size > 0) return match;
  const apart = await findTakenApart(word, index);
  return apart.size > 0 ? apart : findCorrected(await correctionsOf(word, index), index);
}

function everything({ documents }: WordIndex): readonly number[] {
  return Array.from({ length: documents }, (_, document) => document).reverse();
}

/** Those in which every phrase stands as it is. */
async function withPhrases(
  found: readonly number[],
  phrases: readonly (readonly string[])[],
  index: WordIndex,
): Promise<readonly number[]> {
  const sets = await Promise.all(phrases.map((phrase) => articlesWith(phrase, index)));
  return sets.reduce((left, set) => left.filter((document) => set.has(document)), found);
}

async function articlesWith(phrase: readonly string[], index: WordIndex): Promise<ReadonlySet<number>> {
  const places = await Promise.all(phrase.map((form) => placesOf(form, index)));
  const [first = new Map<number, readonly number[]>(), ...others] = places;
  const hasPhrase = (document: number, start: number) =>
    others.every((other, index) => other.get(document)?.includes(start + index + 1) === true);
  return new Set(
    [...first]
      .filter(([document, starts]) => starts.some((start) => hasPhrase(document, start)))
      .map(([document]) => document),
  );
}

async function placesOf(form: string, index: WordIndex): Promise<ReadonlyMap<number, readonly number[]>> {
  const family = await index.family(stemOf(form));
  const entry = family?.forms.find((one) => one.form === form);
  const postings = family === undefined || entry === undefined ? [] : await index.postings(family, entry);
  return new Map(postings.map(({ document, positions }) => [document, positions]));
}

async function hitOf(document: number, words: readonly RankedWord[], index: WordIndex): Promise<Hit> {
  const text = await index.text(document);
  if (text === undefined) throw new RangeError(`the index has no article ${document}`);
  const { path, title, date, sources, content } = text;
  const positions = words.flatMap(({ match }) => match.get(document)?.positions ?? []);
  const inText = positions.filter((position) => position >= textStart).map((position) => position - textStart);
  return { path, title, date, sources, excerpt: excerptOf(content, new Set(inText)) };
}

function countsOf(all: readonly Readonly<Record<Facet, readonly string[]>>[]): SearchAnswer['counts'] {
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
