// Reads what the program brings along of how usual German nouns are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../package-root.ts';
import { type Background, parseBackground } from './background.ts';

export const backgroundFile = join(packageRoot, 'src/ingest/infer/topics/background.txt');

let known: Background | undefined;

/** Reads the file once, when it is first needed. */
export function readBackground(): Background {
  known ??= parseBackground(readFileSync(backgroundFile, 'utf8'));
  return known;
}
