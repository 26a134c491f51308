// Reads the weights that come with the program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../package-root.ts';
import type { ModelData } from './model.ts';
import { unpackModel } from './model-file.ts';

/** weights.md beside the file says where they come from. */
export const weightsFile = join(packageRoot, 'src/ingest/infer/names/weights.bin');

export function readModel(): ModelData {
  return unpackModel(readFileSync(weightsFile));
}
