// Says how well each label fits each word of a sentence by itself.
import { addPlaceFeatures, distances, type PlacedWords, wordFeatures } from './features.ts';
import { labelCount } from './labels.ts';
import type { Weights } from './model.ts';
import type { WordForm } from './word-forms.ts';

/** A row of `labelCount` for each word. */
export type LabelScores = (words: PlacedWords) => Float64Array;

/** What a word form gives to itself and to its neighbours is added up once. */
export function createLabelScores(weights: Weights): LabelScores {
  const ofForms = new WeakMap<WordForm, Float64Array>();
  return (words) => {
    const scores = new Float64Array(words.length * labelCount);
    const keys: number[] = [];
    for (let index = -2; index < words.length + 2; index++) {
      const given = scoresGivenBy(words.at(index).form);
      for (const [row, distance] of distances.entries()) addRow(scores, index - distance, given, row);
      if (index < 0 || index >= words.length) continue;
      keys.length = 0;
      addPlaceFeatures(words, index, keys);
      addWeights(scores, index, keys, weights);
    }
    return scores;
  };

  /** A row of labels for each distance. */
  function scoresGivenBy(form: WordForm): Float64Array {
    const known = ofForms.get(form);
    if (known !== undefined) return known;
    const scores = new Float64Array(distances.length * labelCount);
    for (const [row, distance] of distances.entries()) addWeights(scores, row, wordFeatures(form, distance), weights);
    ofForms.set(form, scores);
    return scores;
  }
}

function addWeights(
  scores: Float64Array,
  row: number,
  keys: readonly number[],
  { features, ofFeatures }: Weights,
): void {
  for (const key of keys) {
    const feature = features.find(key);
    if (feature < 0) continue;
    for (let label = 0; label < labelCount; label++) {
      const place = row * labelCount + label;
      scores[place] = (scores[place] ?? 0) + (ofFeatures[feature * labelCount + label] ?? 0);
    }
  }
}

/** Adds a row of given scores to that of a word; of words outside of the sentence to none. */
function addRow(scores: Float64Array, word: number, given: Float64Array, row: number): void {
  const start = word * labelCount;
  if (start < 0 || start >= scores.length) return;
  for (let label = 0; label < labelCount; label++) {
    scores[start + label] = (scores[start + label] ?? 0) + (given[row * labelCount + label] ?? 0);
  }
}
