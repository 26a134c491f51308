// What is kept of an index beside its files, so that it can be brought up to date.
import { indexVersion, type SegmentStart } from './index-start.ts';
import type { ArticleWords } from './index-words.ts';
import type { SearchRecord } from './search-record.ts';
import type { VocabularyBytes } from './vocabulary.ts';

export interface KeptIndex {
  readonly main: KeptMain;
  /** Articles that are new since the main segment was written, in their order. */
  readonly hot: readonly KeyedRecord[];
  /** Articles of the main segment that are no more. */
  readonly gone: readonly GoneArticle[];
  /** What the last update returned. */
  readonly start: string;
  readonly files: readonly string[];
}

export interface KeptMain {
  readonly start: SegmentStart;
  /** Words of all articles. */
  readonly length: number;
  /** Of the articles, by their numbers. */
  readonly keys: readonly string[];
  readonly files: readonly string[];
}

export interface KeyedRecord {
  readonly key: string;
  readonly record: SearchRecord;
}

export interface GoneArticle {
  readonly article: number;
  readonly words: ArticleWords;
}

/** The form of the state; whatever changes the words of an article or their stems changes the program's version. */
const stateVersion = `1-${indexVersion}`;

export function encodeState(index: KeptIndex, { nouns, others, kinds }: VocabularyBytes): readonly Uint8Array[] {
  return [new TextEncoder().encode(JSON.stringify({ version: stateVersion, index })), nouns, others, kinds];
}

/** Undefined for what another version of the program has kept. */
export function decodeState(
  state: readonly Uint8Array[],
): { readonly index: KeptIndex; readonly vocabulary: VocabularyBytes } | undefined {
  const [kept, nouns, others, kinds] = state;
  if (kept === undefined || nouns === undefined || others === undefined || kinds === undefined) return undefined;
  const { version, index }: { version: string; index: KeptIndex } = JSON.parse(new TextDecoder().decode(kept));
  return version === stateVersion ? { index, vocabulary: { nouns, others, kinds } } : undefined;
}
