// Which state of the program found the names of an article: with another one, they are looked for again.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { weightsFile } from './infer/names/read-model.ts';

/** To be raised when a rule for names or topics finds something else than before; new weights count by themselves. */
const rules = 5;

/** "1-3f9a0c27"; the same for the same rules and weights. */
export function findingVersion(): string {
  version ??= `${rules}-${createHash('sha256').update(readFileSync(weightsFile)).digest('hex').slice(0, 8)}`;
  return version;
}

let version: string | undefined;
