// What the tagger has learned: a number for each feature and label, and for each label behind another.
import { createHashTable, type HashTable } from './hash-table.ts';
import type { LexiconData } from './lexicon.ts';

/** As it stands in the file. */
export interface ModelData {
  readonly lexicon: LexiconData;
  /** The keys of features, sorted. */
  readonly features: Int32Array;
  /** For each feature a weight for each label, in units of `scale`. */
  readonly weights: Int8Array;
  /** From each label, and from the start of a sentence, to each label, in the same units. */
  readonly transitions: Int16Array;
  readonly scale: number;
}

/** Weights of labels for words, and for neighbouring labels. */
export interface Weights {
  readonly features: HashTable;
  readonly ofFeatures: Float32Array | Int8Array;
  readonly ofTransitions: Float32Array | Int16Array;
}

export function weightsOf({ features, weights, transitions }: ModelData): Weights {
  return { features: createHashTable(features), ofFeatures: weights, ofTransitions: transitions };
}
