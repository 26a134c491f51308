// Opens an index: its segments as one, in which every article has the number that it would have in a single one.
import type { ArticleDate } from '../article/edtf-date.ts';
import { UsageError } from '../problem.ts';
import type { CatalogueEntry, NameColumn } from './index-catalogue.ts';
import { type IndexStart, indexVersion } from './index-start.ts';
import type { StoredText } from './index-texts.ts';
import { createFamilyJoiner, type JoinedFamilies } from './join-families.ts';
import { damaged, type IndexPieces, type IndexSegment, openSegment, unlessDamaged } from './open-segment.ts';
import type { NameField } from './search-record.ts';
import { orderWithin, readOrder } from './segment-order.ts';

export type { IndexPieces } from './open-segment.ts';

export interface WordIndex extends JoinedFamilies {
  readonly documents: number;
  readonly averageLength: number;
  /** The first and the last month of which there are articles: "2014-03". */
  readonly months: IndexStart['months'];
  /** Forms of five letters and more that end so, and some that no article has any more. */
  formsWith(end: string): Promise<readonly string[]>;
  text(document: number): Promise<StoredText | undefined>;
  /** By the number of the article. */
  dates(): Promise<readonly ArticleDate[]>;
  /** The names of all articles, or at least of those named, a column for each stretch of articles. */
  names(field: NameField, documents?: readonly number[]): Promise<readonly ColumnOf[]>;
  entry(document: number): Promise<CatalogueEntry | undefined>;
}

/** Names of some articles, each at one place of the column. */
export interface ColumnOf {
  readonly column: NameColumn;
  /** Undefined for an article that is not in the column. */
  placeOf(document: number): number | undefined;
  /** Undefined for one that is gone. */
  documentAt(place: number): number | undefined;
}

/** An index, and its parts. */
export interface OpenedIndex extends WordIndex {
  /** Periods in which one may search alone, "2014-03..2016-11", in their order; none of an index that is one piece. */
  readonly scopes: readonly string[];
  /** The part of a scope, which loads nothing of the others; the whole index for what is no scope. */
  within(scope: string): WordIndex;
}

/** Opens an index. Rejects with a UsageError when it is damaged or of another version, as later reading does. */
export async function openWordIndex(pieces: IndexPieces): Promise<OpenedIndex> {
  const start = decodeStart(await pieces.start());
  const segments = start.segments.map((one) => openSegment(one, pieces));
  const whole = join(start, segments);
  const numbers = new Map<string, number[]>(); // of the segments of each period
  for (const [number, months] of (start.periods ?? []).entries()) {
    const scope = months?.join('..');
    if (scope !== undefined) numbers.set(scope, [...(numbers.get(scope) ?? []), number]);
  }
  const parts = new Map([...numbers].map(([scope, own]) => [scope, join(partOf(start, own), only(segments, own))]));
  return { ...whole, scopes: [...parts.keys()].sort(), within: (scope) => parts.get(scope) ?? whole };
}

function partOf(start: IndexStart, numbers: readonly number[]): IndexStart {
  return { ...start, segments: only(start.segments, numbers), order: orderWithin(start.order, numbers) };
}

function only<Item>(items: readonly Item[], numbers: readonly number[]): readonly Item[] {
  return numbers.flatMap((number) => items[number] ?? []);
}

function join(start: IndexStart, segments: readonly IndexSegment[]): WordIndex {
  const sizes = start.segments.map(({ documents }) => documents);
  const order = unlessDamaged('start', () => readOrder(start.order, sizes));
  const joiner = createFamilyJoiner(segments, order.numberOf);
  const segmentWith = (document: number) => {
    const place = order.placeOf(document);
    const segment = segments[place?.segment ?? -1];
    return place && segment && { segment, article: place.article };
  };
  return {
    documents: order.documents,
    averageLength: start.averageLength,
    months: start.months,
    ...joiner,
    async formsWith(end) {
      const lists = await Promise.all(segments.map((segment) => segment.formsWith(end)));
      return [...new Set(lists.flat())];
    },
    async text(document) {
      const place = segmentWith(document);
      return place?.segment.text(place.article);
    },
    async dates() {
      const lists = await Promise.all(segments.map((segment) => segment.dates()));
      return Array.from({ length: order.documents }, (_, document) => {
        const { segment, article } = order.placeOf(document) ?? nowhere;
        const date = lists[segment]?.[article];
        if (date === undefined) throw damaged('dates');
        return date;
      });
    },
    async names(field, documents) {
      const wanted = documents?.flatMap((document) => order.placeOf(document) ?? []);
      const columns = segments.map(async (segment, number) => {
        const articles = wanted?.filter((place) => place.segment === number).map(({ article }) => article);
        return (await segment.names(field, articles)).map(
          ({ first, column }): ColumnOf => ({
            column,
            placeOf(document) {
              const place = order.placeOf(document);
              const at = (place?.article ?? 0) - first;
              return place?.segment === number && at >= 0 && at < column.ofArticle.length ? at : undefined;
            },
            documentAt: (place) => order.numberOf(number, first + place),
          }),
        );
      });
      return (await Promise.all(columns)).flat();
    },
    async entry(document) {
      const place = segmentWith(document);
      return place?.segment.entry(place.article);
    },
  };
}

const nowhere = { segment: -1, article: -1 };

/** Throws a UsageError for what is no start of an index, or that of another version. */
export function decodeStart(bytes: Uint8Array): IndexStart {
  const start: IndexStart | null = unlessDamaged('start', () => JSON.parse(new TextDecoder().decode(bytes)));
  const version = start?.version;
  if (version !== indexVersion)
    throw new UsageError(`the search index has version ${version}, not ${indexVersion}: build the site again`);
  const isWhole = Array.isArray(start?.segments) && Array.isArray(start.order);
  if (!isWhole || !start.segments.every(({ dictionary, texts }) => Array.isArray(dictionary) && Array.isArray(texts)))
    throw damaged('start');
  return start;
}
