// The file with which every search begins: how large the archive is, and which file holds which words and texts.

import type { NameField } from './search-record.ts';

/** The folder of the index, below that of the site. */
export const indexFolder = 'suchindex';
export const startFile = 'start.json';

/** Changes with the form of the files, so that a reader never takes one for another. */
export const indexVersion = 4;

export interface IndexStart {
  readonly version: number;
  readonly documents: number;
  /** Words of an article, on average. */
  readonly averageLength: number;
  /** The files of the dictionary, in order, each with its first stem. */
  readonly dictionary: readonly (readonly [stem: string, file: string])[];
  /** Words by their end, each file with its first: reversed. */
  readonly endings: readonly (readonly [reversed: string, file: string])[];
  /** Each names `namesPerFile` files of texts, which hold `textsPerFile` articles each; the last ones maybe less. */
  readonly texts: readonly string[];
  /** The first and the last month of which there are articles, "2014-03"; null where no article has a year. */
  readonly months: readonly [first: string, last: string] | null;
  /** The dates of all articles. */
  readonly dates: string;
  /** For each field, the names of `articlesPerColumn` articles in a file; no file where no article has any. */
  readonly names: Readonly<Record<NameField, readonly string[]>>;
  /** Headlines and addresses, of `entriesPerFile` articles in a file. */
  readonly entries: readonly string[];
}

export const textsPerFile = 4;
export const namesPerFile = 500;
export const articlesPerColumn = 10_000;
export const entriesPerFile = 500;

/** The file that holds a key, of files in the order of their first keys; -1 when it lies before the first. */
export function fileWith(key: string, files: readonly (readonly [first: string, file: string])[]): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.[0] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Letters: only longer words are looked for with a letter wrong, as almost every shorter one is like another. */
export const shortestMistyped = 5;
