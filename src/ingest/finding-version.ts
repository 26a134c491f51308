// Which state of the program found the names of an article: with another one, they are looked for again.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OwnInferences } from '../extend/loaded.ts';
import { weightsFile } from './infer/names/read-model.ts';
import { backgroundFile } from './infer/topics/background-file.ts';

/** To be raised when a rule for names or topics finds something else than before; new data count by themselves. */
const rules = 6;

/**
 * "1-3f9a0c27"; the same for the same rules, weights and word counts, and with the archive's own inferences for the same
 * code of theirs: "1-3f9a0c27-77ab01cd".
 */
export function findingVersion(inferences?: Pick<OwnInferences, 'version'>): string {
  version ??= `${rules}-${hashOfFiles([weightsFile, backgroundFile])}`;
  return inferences === undefined ? version : `${version}-${inferences.version}`;
}

/** Whether a text was looked at by this program; without inferences at hand, those of another run may have been there. */
export function isFoundNow(finding: string | undefined, inferences: OwnInferences | undefined): boolean {
  const now = findingVersion(inferences);
  return finding === now || (inferences === undefined && finding?.startsWith(`${now}-`) === true);
}

let version: string | undefined;

function hashOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
