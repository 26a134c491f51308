// In which articles a word stands, how often and where: a list as bytes.
import { type ByteReader, type ByteWriter, byteReader } from './bytes.ts';
import { type Places, placesOfArticle } from './places.ts';

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
 * Writes each article as distance, count and class in one number, and distances of positions; gives the number of articles.
 * `lengthClasses` has the class of each article.
 */
export function encodePostings(places: Places, lengthClasses: Uint8Array, writer: ByteWriter): number {
  let documents = 0;
  let before = -1;
  for (let at = 0; at < places.length; documents++) {
    const document = Math.floor((places[at] ?? 0) / placesOfArticle);
    const start = document * placesOfArticle;
    let end = at + 1;
    while (end < places.length && (places[end] ?? 0) < start + placesOfArticle) end++;
    writer.number(document - before - 1);
    writer.number((end - at - 1) * classes + (lengthClasses[document] ?? 0));
    let last = start;
    for (; at < end; at++) {
      const place = places[at] ?? 0;
      writer.number(place - last);
      last = place;
    }
    before = document;
  }
  return documents;
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
