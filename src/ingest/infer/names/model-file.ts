// The form of the file that holds a model: numbers in order as steps from one to the next, weights as bytes, all of it packed.
import { gunzipSync } from 'node:zlib';
import { gzip } from '../../../packing.ts';
import { ByteReader, ByteWriter } from './byte-file.ts';
import { labelCount } from './labels.ts';
import type { ModelData } from './model.ts';

export function packModel({ lexicon, features, weights, transitions, scale }: ModelData): Uint8Array {
  const file = new ByteWriter();
  file.number(formatVersion);
  file.number(Math.round(scale * 1e6));
  file.ascending(lexicon.nounStems);
  file.ascending(lexicon.smallWords);
  file.ascending(lexicon.names);
  for (const lists of lexicon.listsOfNames) file.number(lists);
  for (const weight of transitions) file.signed(weight);
  file.ascending(features);
  writeRows(file, weights);
  return gzip(file.written());
}

/** Throws an Error for a file of another form. Node's own unpacking is ready at once, where ours takes 30 ms to warm up. */
export function unpackModel(packed: Uint8Array): ModelData {
  const file = new ByteReader(new Uint8Array(gunzipSync(packed)));
  const version = file.number();
  if (version !== formatVersion) throw new Error(`a model of form ${version}, where ${formatVersion} is read`);
  const scale = file.number() / 1e6;
  const [nounStems, smallWords, names] = [file.ascending(), file.ascending(), file.ascending()];
  const lexicon = { nounStems, smallWords, names, listsOfNames: Uint16Array.from(names, () => file.number()) };
  const transitions = Int16Array.from({ length: (labelCount + 1) * labelCount }, () => file.signed());
  const features = file.ascending();
  return { lexicon, features, weights: readRows(file, features.length), transitions, scale };
}

const formatVersion = 2;

/** For each feature which labels have a weight, then for each of them the weight: most have none. */
function writeRows(file: ByteWriter, weights: Int8Array): void {
  const rows = weights.length / labelCount;
  const row = (index: number) => weights.subarray(index * labelCount, (index + 1) * labelCount);
  for (let index = 0; index < rows; index++) {
    file.number(row(index).reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0));
  }
  for (const weight of weights) if (weight !== 0) file.bytes(Uint8Array.of(weight + 128));
}

function readRows(file: ByteReader, rows: number): Int8Array {
  const masks = new Int32Array(rows);
  for (let row = 0; row < rows; row++) masks[row] = file.number();
  const weights = new Int8Array(rows * labelCount);
  for (let row = 0; row < rows; row++) {
    const mask = masks[row] ?? 0;
    for (let label = 0; label < labelCount; label++) {
      if ((mask >> label) & 1) weights[row * labelCount + label] = file.byte() - 128;
    }
  }
  return weights;
}
