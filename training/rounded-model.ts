// Makes weights small: whole numbers of one byte, and only the features whose weights say something.
import { firstLabel, labelCount, type TaggedType } from '../src/ingest/infer/names/labels.ts';
import type { LexiconData } from '../src/ingest/infer/names/lexicon.ts';
import type { ModelData } from '../src/ingest/infer/names/model.ts';
import type { Learned } from './crf.ts';

/** `keys` are those of the learned features, sorted. */
export function roundedModel(
  lexicon: LexiconData,
  keys: Int32Array,
  { ofFeatures, ofTransitions }: Learned,
): ModelData {
  const rounded = Int8Array.from(ofFeatures, (weight) =>
    Math.abs(weight) < slightest ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  const rowOf = (index: number) => rounded.subarray(index * labelCount, (index + 1) * labelCount);
  const kept = [...keys.keys()].filter((index) => rowOf(index).some((weight) => weight !== 0));
  return {
    lexicon,
    features: Int32Array.from(kept, (index) => keys[index] ?? 0),
    weights: Int8Array.from(kept.flatMap((index) => [...rowOf(index)])),
    transitions: Int16Array.from(ofTransitions, (weight, place) =>
      Math.round((weight + (readiness.get(place % labelCount) ?? 0)) / scale),
    ),
    scale,
  };
}

/**
 * What is added for the first word of a name: learning makes errors few, and so leaves out names that are likely but not
 * certain, where people who look for them would rather have some more. Found by trying.
 */
const readiness = new Map(
  (
    [
      ['PER', 0.3],
      ['LOC', 0.3],
      ['other', 0.3],
    ] as const satisfies readonly (readonly [TaggedType, number])[]
  ).map(([type, weight]) => [firstLabel(type), weight]),
);

const scale = 0.02; // a unit of weight
const slightest = 0.02; // smaller weights change next to nothing, and are a tenth of the file
