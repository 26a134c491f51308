// Builds an archive whole, then again after each change.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildResult } from '../../src/commands/build.ts';
import { changes } from './changes.ts';
import { generateArchive } from './generate.ts';
import { type Measured, measure } from './process-tree.ts';
import { queryKilobytes } from './query-bytes.ts';

export interface MeasuredBuild {
  readonly change: string;
  readonly cost: Measured;
  readonly result: BuildResult;
}

export interface MeasuredArchive {
  readonly builds: readonly MeasuredBuild[];
  readonly files: number;
  readonly bytes: number;
  readonly queryKilobytes: readonly number[];
}

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
const untilFilesAreOld = 2500; // milliseconds: what has just been written is read again, for its time may not tell
const questions = ['Regierung', 'Wasserbericht', '"Urteil des Gerichts"', 'Haushalt Steuer', 'Theater', 'Schiff Hafen'];

export async function measureArchive(folder: string, size: number): Promise<MeasuredArchive> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  generateArchive(content, size);
  const builds: MeasuredBuild[] = [];
  for (const { name, options, apply } of changes) {
    apply(content, size);
    await new Promise((resolve) => setTimeout(resolve, untilFilesAreOld));
    const order = ['build', '--json', '--content', content, '--out', site, ...options];
    const cost = await measure(process.execPath, [program, ...order]);
    builds.push({ change: name, cost, result: JSON.parse(cost.stdout) });
  }
  return { builds, ...sizeOf(site), queryKilobytes: await queryKilobytes(site, questions) };
}

function sizeOf(root: string): { readonly files: number; readonly bytes: number } {
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(root, path)));
  const files = found.filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) };
}
