// Says how probable each label is for each word of a sentence, and each label behind another (forward-backward).
import { canFollow, labelCount } from '../src/ingest/infer/names/labels.ts';

export interface Chances {
  /** A row of labels for each word. */
  readonly ofLabels: Float64Array;
  /** How often each label is to be expected behind each other one; a last row for the start of the sentence. */
  readonly ofTransitions: Float64Array;
}

const startRow = labelCount * labelCount;

/** e to the power of the weights, 0 for what cannot be. */
export function transitionFactors(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (weight, place) =>
    canFollow(Math.floor(place / labelCount), place % labelCount) ? Math.exp(weight) : 0,
  );
}

export function chancesOf(scores: Float64Array, factors: Float64Array): Chances {
  const length = scores.length / labelCount;
  const fits = fitsOf(scores, length);
  const { forward, totals } = forwardFrom(fits, factors, length);
  const backward = backwardFrom(fits, factors, totals, length);
  const ofTransitions = new Float64Array((labelCount + 1) * labelCount);
  for (let to = 0; to < labelCount; to++) ofTransitions[startRow + to] = (forward[to] ?? 0) * (backward[to] ?? 0);
  for (let row = labelCount; row < scores.length; row += labelCount) {
    const total = totals[row / labelCount] ?? 1;
    for (let from = 0; from < labelCount; from++) {
      const before = (forward[row - labelCount + from] ?? 0) / total;
      for (let to = 0; to < labelCount; to++) {
        const place = from * labelCount + to;
        const way = before * (factors[place] ?? 0) * (fits[row + to] ?? 0) * (backward[row + to] ?? 0);
        ofTransitions[place] = (ofTransitions[place] ?? 0) + way;
      }
    }
  }
  return { ofLabels: forward.map((chance, place) => chance * (backward[place] ?? 0)), ofTransitions };
}

/** e to the power of the scores, the best of each word being 1. */
function fitsOf(scores: Float64Array, length: number): Float64Array {
  const fits = new Float64Array(scores.length);
  for (let word = 0; word < length; word++) {
    const row = scores.subarray(word * labelCount, (word + 1) * labelCount);
    const best = Math.max(...row);
    for (const [label, score] of row.entries()) fits[word * labelCount + label] = Math.exp(score - best);
  }
  return fits;
}

function forwardFrom(fits: Float64Array, factors: Float64Array, length: number) {
  const forward = new Float64Array(fits.length);
  const totals = new Float64Array(length);
  for (let word = 0; word < length; word++) {
    const row = word * labelCount;
    let total = 0;
    for (let to = 0; to < labelCount; to++) {
      const ways = word === 0 ? (factors[startRow + to] ?? 0) : waysTo(to, forward, row - labelCount, factors);
      const chance = ways * (fits[row + to] ?? 0);
      forward[row + to] = chance;
      total += chance;
    }
    totals[word] = total;
    for (let to = 0; to < labelCount; to++) forward[row + to] = (forward[row + to] ?? 0) / total;
  }
  return { forward, totals };
}

/** From all labels of the word before, whose row begins at `row`. */
function waysTo(to: number, forward: Float64Array, row: number, factors: Float64Array): number {
  let ways = 0;
  for (let from = 0; from < labelCount; from++) {
    ways += (forward[row + from] ?? 0) * (factors[from * labelCount + to] ?? 0);
  }
  return ways;
}

function backwardFrom(fits: Float64Array, factors: Float64Array, totals: Float64Array, length: number): Float64Array {
  const backward = new Float64Array(fits.length).fill(1);
  for (let word = length - 2; word >= 0; word--) {
    const row = word * labelCount;
    const next = row + labelCount;
    for (let from = 0; from < labelCount; from++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++) {
        sum += (factors[from * labelCount + to] ?? 0) * (fits[next + to] ?? 0) * (backward[next + to] ?? 0);
      }
      backward[row + from] = sum / (totals[word + 1] ?? 1);
    }
  }
  return backward;
}
