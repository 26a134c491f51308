// In which articles a word stands, how often and where: a list as bytes.
import { type ByteReader, byteReader, byteWriter } from './bytes.ts';

export interface Posting {
  /** The number of the article, from 0. */
  readonly document: number;
  readonly lengthClass: number;
  /** Which words of the article, rising: those of the headline from 0, those of the text from `textStart`. */
  readonly positions: readonly number[];
}

/** The first word of the text; before it stands the headline, of which so many words are searched. */
export const textStart = 64;

const classes = 16;
const thresholds = [23, 32, 45, 64, 91, 128, 181, 256, 362, 512, 724, 1024, 1448, 2048, 2896]; // words
const lengths = [16, 27, 38, 54, 76, 108, 152, 215, 304, 430, 608, 861, 1217, 1722, 2435, 4096];

/** 0 to 15: how long an article is, in steps of half a power of two. */
export function lengthClassOf(words: number): number {
  return thresholds.filter((threshold) => words >= threshold).length;
}

/** How many words an article of this class has, about. */
export function lengthOfClass(lengthClass: number): number {
  return lengths[lengthClass] ?? 0;
}

/**
 * Postings while an index is made, one after the other, articles rising: document, length class, number of positions, and
 * the positions. Objects for each of millions would fill the memory.
 */
export type PostingList = readonly number[];

/** Each article as distance, count and class in one number, and distances of positions. */
export function encodePostings(list: PostingList): Uint8Array {
  const writer = byteWriter();
  let before = -1;
  for (let at = 0; at < list.length; ) {
    const [document = 0, lengthClass = 0, count = 0] = [list[at], list[at + 1], list[at + 2]];
    writer.number(document - before - 1);
    before = document;
    writer.number((count - 1) * classes + lengthClass);
    const end = at + 3 + count;
    let last = 0;
    for (at += 3; at < end; at++) {
      const position = list[at] ?? 0;
      writer.number(position - last);
      last = position;
    }
  }
  return writer.done();
}

/** In how many articles a word stands. */
export function documentsIn(list: PostingList): number {
  let documents = 0;
  for (let at = 0; at < list.length; at += 3 + (list[at + 2] ?? 0)) documents++;
  return documents;
}

/** The postings of several words as those of one. */
export function mergedPostings(lists: readonly PostingList[]): PostingList {
  const [only = [], ...others] = lists;
  if (others.length === 0) return only;
  const byDocument = new Map<number, number[]>();
  const lengthClasses = new Map<number, number>();
  for (const list of lists) {
    for (let at = 0; at < list.length; ) {
      const [document = 0, lengthClass = 0, count = 0] = [list[at], list[at + 1], list[at + 2]];
      const positions = byDocument.get(document) ?? [];
      for (let index = at + 3; index < at + 3 + count; index++) positions.push(list[index] ?? 0);
      byDocument.set(document, positions);
      lengthClasses.set(document, lengthClass);
      at += 3 + count;
    }
  }
  return [...byDocument.keys()]
    .sort((one, other) => one - other)
    .flatMap((document) => {
      const positions = [...new Set(byDocument.get(document))].sort((one, other) => one - other);
      return [document, lengthClasses.get(document) ?? 0, positions.length, ...positions];
    });
}

export function decodePostings(bytes: Uint8Array): readonly Posting[] {
  const reader = byteReader(bytes);
  const postings: Posting[] = [];
  let document = -1;
  while (!reader.isAtEnd()) {
    document += reader.number() + 1;
    const head = reader.number();
    const positions = readPositions(reader, Math.floor(head / classes) + 1);
    postings.push({ document, lengthClass: head % classes, positions });
  }
  return postings;
}

function readPositions(reader: ByteReader, count: number): readonly number[] {
  const positions: number[] = [];
  let position = 0;
  for (let index = 0; index < count; index++) {
    position += reader.number();
    positions.push(position);
  }
  return positions;
}
