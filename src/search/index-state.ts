// What is kept of an index beside its files, so that it can be brought up to date.
import type { SegmentKeys } from './changed-articles.ts';
import { indexVersion, type SegmentStart } from './index-start.ts';
import type { ArticleWords } from './index-words.ts';
import type { SearchRecord } from './search-record.ts';
import type { ArticlePlace } from './segment-order.ts';
import type { VocabularyBytes } from './vocabulary.ts';

export interface KeptIndex {
  /** Those that stay as they are for a while: the main one, and maybe one with what is new since. */
  readonly segments: readonly KeptSegment[];
  /** Articles that none of them has, in their order. */
  readonly added: readonly KeyedRecord[];
  /** Articles of these segments that are no more, and of which none of them says so. */
  readonly gone: readonly GoneArticle[];
  /** What the last update returned. */
  readonly start: string;
  readonly files: readonly string[];
}

export interface KeptSegment extends SegmentKeys {
  readonly start: SegmentStart;
  /** How many words all articles have more than those of the segments before. */
  readonly length: number;
  readonly files: readonly string[];
}

export interface KeyedRecord {
  readonly key: string;
  readonly record: SearchRecord;
}

export interface GoneArticle {
  readonly place: ArticlePlace;
  readonly words: ArticleWords;
}

/** An index, and what the words of each segment are. */
export interface IndexState {
  readonly index: KeptIndex;
  readonly vocabularies: readonly VocabularyBytes[];
}

/** The form of the state; whatever changes the words of an article or their stems changes the program's version. */
const stateVersion = `1-${indexVersion}`;

export function encodeState({ index, vocabularies }: IndexState): readonly Uint8Array[] {
  const kept = new TextEncoder().encode(JSON.stringify({ version: stateVersion, index }));
  return [kept, ...vocabularies.flatMap(({ nouns, others, kinds }) => [nouns, others, kinds])];
}

/** Undefined for what another version of the program has kept. */
export function decodeState([kept, ...tables]: readonly Uint8Array[]): IndexState | undefined {
  if (kept === undefined) return undefined;
  const state: { version: string; index: KeptIndex } | null = JSON.parse(new TextDecoder().decode(kept));
  if (state?.version !== stateVersion) return undefined;
  const { index } = state;
  const vocabularies = index.segments.flatMap((_, number): readonly VocabularyBytes[] => {
    const [nouns, others, kinds] = tables.slice(number * 3);
    return nouns && others && kinds ? [{ nouns, others, kinds }] : [];
  });
  return vocabularies.length === index.segments.length ? { index, vocabularies } : undefined;
}
