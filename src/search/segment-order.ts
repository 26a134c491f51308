// How the articles of an archive lie in the segments of its index: each has the number that it would have in one segment.

/** Where an article is: in which segment, and its number there. */
export interface ArticlePlace {
  readonly segment: number;
  readonly article: number;
}

/** Articles one after another; of one segment their numbers rise, and those left out are gone. */
export type SegmentOrder = readonly ArticlePlace[];

/** All articles of one segment. */
export function inOneSegment(documents: number): SegmentOrder {
  return Array.from({ length: documents }, (_, article) => ({ segment: 0, article }));
}

export interface Numbering {
  /** How many articles there are. */
  readonly documents: number;
  /** The number of a segment's article; undefined for one that is gone. */
  numberOf(segment: number, article: number): number | undefined;
  placeOf(number: number): ArticlePlace | undefined;
}

/** Runs: the segment, how many of its next articles are left out as they are gone, and how many follow. */
export function encodeOrder(order: SegmentOrder): readonly number[] {
  const runs: [segment: number, gone: number, count: number][] = [];
  const next: number[] = []; // article of each segment
  for (const { segment, article } of order) {
    const expected = next[segment] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last[0] === segment && article === expected) last[2]++;
    else runs.push([segment, article - expected, 1]);
    next[segment] = article + 1;
  }
  return runs.flat();
}

/** The order of some segments' articles among themselves; the first of them is number 0 there, and so on. */
export function orderWithin(runs: readonly number[], segments: readonly number[]): readonly number[] {
  const own: number[] = [];
  for (let at = 0; at < runs.length; at += 3) {
    const number = segments.indexOf(runs[at] ?? -1);
    if (number >= 0) own.push(number, ...runs.slice(at + 1, at + 3));
  }
  return own;
}

/** Throws a RangeError for what is no order of segments with so many articles. */
export function readOrder(runs: readonly number[], sizes: readonly number[]): Numbering {
  const numbers = sizes.map((size) => new Int32Array(size).fill(gone));
  const next = sizes.map(() => 0);
  let documents = 0;
  for (let at = 0; at < runs.length; at += 3) {
    const [segment = 0, left = 0, count = 0] = runs.slice(at, at + 3);
    const ofSegment = numbers[segment];
    const first = (next[segment] ?? 0) + left;
    if (ofSegment === undefined || first + count > ofSegment.length) throw new RangeError('no order of these segments');
    for (let article = first; article < first + count; article++) ofSegment[article] = documents++;
    next[segment] = first + count;
  }
  const segments = new Uint16Array(documents);
  const articles = new Uint32Array(documents);
  for (const [segment, ofSegment] of numbers.entries()) {
    for (const [article, number] of ofSegment.entries()) {
      if (number === gone) continue;
      segments[number] = segment;
      articles[number] = article;
    }
  }
  return {
    documents,
    numberOf(segment, article) {
      const number = numbers[segment]?.[article] ?? gone;
      return number === gone ? undefined : number;
    },
    placeOf(number) {
      const [segment, article] = [segments[number], articles[number]];
      return segment === undefined || article === undefined ? undefined : { segment, article };
    },
  };
}

const gone = -1;
