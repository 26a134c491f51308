// What the last plan of an archive kept for the next one: all that can be taken over where nothing has changed.
import type { Article } from '../article/article.ts';
import type { RegisterRules } from '../article/register-kind.ts';
import { hiddenNames } from './hidden-words.ts';
import { sizeOf } from './how-telling.ts';
import { type KeyOf, keptKeys, type PlacesBefore, placesBefore } from './kept-places.ts';
import { decodeShelf, encodeShelf, type Row, type Shelf, storedTexts } from './shelf.ts';

export interface Before extends PlacesBefore {
  readonly shelf: Shelf;
}

/** Rows by their names. */
export type Rows = readonly (readonly [name: string, row: Row])[];

export interface Memory {
  readonly before: Before | undefined;
  encode(rows: Rows): readonly Uint8Array[];
}

/** Articles as their files have them. */
export function createMemory(
  articles: readonly Article[],
  rules: RegisterRules,
  keyOf: KeyOf | undefined,
  stored: Uint8Array | undefined,
): Memory {
  if (keyOf === undefined) return { before: undefined, encode: () => [] };
  // What everything depends on: where this is another, nothing can be taken over.
  const state = JSON.stringify([format, sizeOf(articles.length), articles.length > manyArticles, hiddenNames(rules)]);
  const keys = keptKeys(articles, keyOf);
  const shelf = stored && decodeShelf(state, stored);
  return {
    before: shelf && { shelf, ...placesBefore(keys, shelf.texts('keys')) },
    encode: (rows) => encodeShelf(state, new Map([...storedTexts('keys', keys), ...rows])),
  };
}

const format = 4; // another one for each change of what is kept, or of what it means

/** Few articles cannot tell what a rare word is. */
export const manyArticles = 240;
