// What the tagger has learned: a number for each feature and label, and for each label behind another.
import { createHashTable, type HashTable } from './hash-table.ts';
import { labelCount } from './labels.ts';
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

/** How well each label fits each word by itself: a row of `labelCount` for each word. */
export function labelScores({ features, ofFeatures }: Weights, sentence: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(sentence.length * labelCount);
  for (const [index, keys] of sentence.entries()) {
    const row = index * labelCount;
    for (const key of keys) {
      const feature = features.find(key);
      if (feature < 0) continue;
      for (let label = 0; label < labelCount; label++) {
        scores[row + label] = (scores[row + label] ?? 0) + (ofFeatures[feature * labelCount + label] ?? 0);
      }
    }
  }
  return scores;
}
