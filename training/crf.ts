// Learns the weights of a linear-chain conditional random field (Lafferty et al. 2001), a sentence at a time: AdaGrad with a
// penalty that leaves most weights at nothing (Duchi et al. 2011). The same examples give the same bits.
import { labelCount } from '../src/ingest/infer/names/labels.ts';
import { createChance } from './chance.ts';
import { chancesOf, transitionFactors } from './chances.ts';
import { withDroppedFeatures } from './dropped-features.ts';
import type { Example } from './example.ts';
import { shuffled } from './shuffled.ts';

export interface Learned {
  /** A row of labels for each feature. */
  readonly ofFeatures: Float32Array;
  /** A row of labels for each label, and one for the start. */
  readonly ofTransitions: Float32Array;
}

export interface LearningSettings {
  readonly rounds: number;
  readonly rate: number;
  /** Draws every weight towards nothing, by as much for all examples together. */
  readonly absolutePenalty: number;
  /** Draws large weights more than small ones. */
  readonly squarePenalty: number;
  /** The weights are the mean of those after so many last rounds: those after one round hang on its last sentences. */
  readonly averagedRounds: number;
  /** The share of features that each example lacks in each round. */
  readonly droppedShare: number;
}

export function learnWeights(examples: readonly Example[], featureCount: number, settings: LearningSettings): Learned {
  const ofFeatures = new PenalisedWeights(featureCount * labelCount, examples.length, settings);
  const ofTransitions = new PenalisedWeights((labelCount + 1) * labelCount, examples.length, {
    ...settings,
    absolutePenalty: 0,
    squarePenalty: 0,
  });
  const mean = {
    ofFeatures: new Float32Array(featureCount * labelCount),
    ofTransitions: new Float32Array((labelCount + 1) * labelCount),
  };
  const chance = createChance(12345);
  for (let round = 0; round < settings.rounds; round++) {
    for (const example of shuffled(examples, round)) {
      learnFrom(withDroppedFeatures(example, settings.droppedShare, chance), ofFeatures, ofTransitions);
      ofFeatures.nextExample();
    }
    if (round < settings.rounds - settings.averagedRounds) continue;
    addShare(mean.ofFeatures, ofFeatures.settled(), settings.averagedRounds);
    addShare(mean.ofTransitions, ofTransitions.settled(), settings.averagedRounds);
  }
  return mean;
}

function addShare(sum: Float32Array, values: Float32Array, shares: number): void {
  for (const [place, value] of values.entries()) sum[place] = (sum[place] ?? 0) + value / shares;
}

/** Moves weights so that the labels of the example become more probable. */
function learnFrom({ features, labels }: Example, ofFeatures: PenalisedWeights, ofTransitions: PenalisedWeights): void {
  const scores = scoresOf(features, ofFeatures.values);
  const chances = chancesOf(scores, transitionFactors(ofTransitions.values));
  for (const [word, numbers] of features.entries()) {
    for (let label = 0; label < labelCount; label++) {
      const slope = Number(labels[word] === label) - (chances.ofLabels[word * labelCount + label] ?? 0);
      if (Math.abs(slope) < slightest) continue;
      for (const number of numbers) ofFeatures.move(number * labelCount + label, slope);
    }
  }
  const slopes = chances.ofTransitions.map((expected) => -expected);
  let before = labelCount;
  for (const label of labels) {
    const place = before * labelCount + label;
    slopes[place] = (slopes[place] ?? 0) + 1;
    before = label;
  }
  for (const [place, slope] of slopes.entries()) if (slope !== 0) ofTransitions.move(place, slope);
}

const slightest = 1e-5;

function scoresOf(features: readonly Int32Array[], weights: Float32Array): Float64Array {
  const scores = new Float64Array(features.length * labelCount);
  for (const [word, numbers] of features.entries()) {
    const row = word * labelCount;
    for (const number of numbers) {
      const start = number * labelCount;
      for (let label = 0; label < labelCount; label++) {
        scores[row + label] = (scores[row + label] ?? 0) + (weights[start + label] ?? 0);
      }
    }
  }
  return scores;
}

/** The penalty of the examples between is taken only when a weight moves again. */
class PenalisedWeights {
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly lastMoved: Int32Array;
  private readonly settings: LearningSettings;
  private readonly penalty: number;
  private example = 1;

  constructor(size: number, examples: number, settings: LearningSettings) {
    this.values = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.lastMoved = new Int32Array(size);
    this.settings = settings;
    this.penalty = (settings.rate * settings.absolutePenalty) / examples;
  }

  nextExample(): void {
    this.example++;
  }

  move(place: number, slope: number): void {
    const value = this.penalised(place);
    this.lastMoved[place] = this.example;
    const step = slope - this.settings.squarePenalty * value;
    const square = (this.squares[place] ?? 0) + step * step;
    this.squares[place] = square;
    this.values[place] = value + (this.settings.rate * step) / (Math.sqrt(square) + tiny);
  }

  /** All weights, with what is left of their penalties. */
  settled(): Float32Array {
    return this.values.map((_, place) => this.penalised(place));
  }

  private penalised(place: number): number {
    const value = this.values[place] ?? 0;
    if (value === 0) return 0;
    const examples = this.example - (this.lastMoved[place] ?? 0);
    const loss = (this.penalty * examples) / (Math.sqrt(this.squares[place] ?? 0) + tiny);
    if (value > loss) return value - loss;
    return value < -loss ? value + loss : 0;
  }
}

const tiny = 1e-6;
