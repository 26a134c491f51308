// Makes a file look as one does whose disk has lost a bit: nothing but its bytes is other than what was kept of it.
import { readdirSync } from 'node:fs';
import { keep, readKept } from '../../src/content/cache-folder.ts';

const form = 'sums-1';

/** No test can set back the time of an entry in a folder: so what is kept is changed, and not the file. */
export function forgeHash(contentDir: string, sha256: string, other: string): void {
  const kept = readKept(contentDir, 'hashes', form);
  if (kept.kind !== 'found') throw new Error(`nothing is kept: ${readdirSync(contentDir).join()}`);
  const text = kept.bytes.toString();
  if (!text.includes(sha256)) throw new Error(`no file with ${sha256} is kept`);
  keep(contentDir, 'hashes', form, [Buffer.from(text.replace(sha256, other))]);
}
