// The file with which every search begins: how large the archive is, and which piece holds which words and texts.

import type { NameField } from './search-record.ts';

/** The folder of the index, below that of the site. */
export const indexFolder = 'suchindex';
/** The pack with the start, JSON in one piece, is named for its content: a page never opens the index of another build. */
export function startFile(hash: string): string {
  return `start-${hash}.js`;
}

/** Whether a file of the index's folder is its start. */
export function isStartFile(file: string): boolean {
  return /^start-[\da-f]+\.js$/.test(file);
}

/** Changes with the form of the files, so that a reader never takes one for another. */
export const indexVersion = 6;

export interface IndexStart {
  readonly version: number;
  readonly documents: number;
  /** Words of an article, on average. */
  readonly averageLength: number;
  /** The first and the last month of which there are articles, "2014-03"; null where no article has a year. */
  readonly months: readonly [first: string, last: string] | null;
  /** Each a part of the archive, with numbers of its own for its articles. */
  readonly segments: readonly SegmentStart[];
  /** The first and the last month of each segment, where each is a period of its own in which one may search alone. */
  readonly periods?: readonly (readonly [first: string, last: string] | null)[];
  /** How the articles of the segments come one after another, as \`encodeOrder\` writes it. */
  readonly order: readonly number[];
}

/** Which pieces hold which words and texts of a segment. */
export interface SegmentStart {
  /** Also of those that are gone. */
  readonly documents: number;
  /** The names of the dictionary's pieces, in order, each with its first stem. */
  readonly dictionary: readonly (readonly [stem: string, piece: string])[];
  /** Words by their end, each piece with its first: reversed. */
  readonly endings: readonly (readonly [reversed: string, piece: string])[];
  /** Each names `namesPerPiece` pieces of texts, which hold `textsPerPiece` articles each; the last ones maybe less. */
  readonly texts: readonly string[];
  /** The dates of all articles. */
  readonly dates: string;
  /** For each field, the names of `articlesPerColumn` articles in a piece; none where no article has any. */
  readonly names: Readonly<Record<NameField, readonly string[]>>;
  /** Headlines and addresses, of `entriesPerPiece` articles in a piece. */
  readonly entries: readonly string[];
}

export const textsPerPiece = 4;
export const namesPerPiece = 500;
export const articlesPerColumn = 10_000;
export const entriesPerPiece = 500;

/** The piece that holds a key, of pieces in the order of their first keys; -1 when it lies before the first. */
export function pieceWith(key: string, pieces: readonly (readonly [first: string, piece: string])[]): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.[0] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Letters: only longer words are looked for with a letter wrong, as almost every shorter one is like another. */
export const shortestMistyped = 5;
