// Finds the labels of a sentence that fit best together (Viterbi 1967).
import { canFollow, labelCount } from './labels.ts';

/** `scores` has a row of labels for each word; `transitions` one for each label before, and a last one for the start. */
export function bestLabels(scores: Float64Array, transitions: Float32Array | Int16Array): Uint8Array {
  const length = scores.length / labelCount;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const origins = new Uint8Array(scores.length);
  let best = startRow(scores, transitions);
  for (let word = 1; word < length; word++) best = nextRow(best, word * labelCount);
  let label = indexOfLargest(best);
  for (let word = length - 1; word >= 0; word--) {
    labels[word] = label;
    label = origins[word * labelCount + label] ?? 0;
  }
  return labels;

  function nextRow(before: Float64Array, row: number): Float64Array {
    const next = new Float64Array(labelCount);
    for (let to = 0; to < labelCount; to++) {
      let largest = Number.NEGATIVE_INFINITY;
      for (const from of origin[to] ?? []) {
        const score = (before[from] ?? 0) + (transitions[from * labelCount + to] ?? 0);
        if (score <= largest) continue;
        largest = score;
        origins[row + to] = from;
      }
      next[to] = largest + (scores[row + to] ?? 0);
    }
    return next;
  }
}

/** The labels that each label can stand behind. */
const origin = labels().map((to) => labels().filter((from) => canFollow(from, to)));

function startRow(scores: Float64Array, transitions: Float32Array | Int16Array): Float64Array {
  return Float64Array.from(labels(), (label) =>
    canFollow(labelCount, label)
      ? (scores[label] ?? 0) + (transitions[labelCount * labelCount + label] ?? 0)
      : Number.NEGATIVE_INFINITY,
  );
}

function labels(): readonly number[] {
  return Array.from({ length: labelCount }, (_, label) => label);
}

function indexOfLargest(numbers: Float64Array): number {
  return numbers.reduce((best, number, index) => (number > (numbers[best] ?? 0) ? index : best), 0);
}
