// nachlese sections: lists of words to begin sections.yaml with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

export const exampleSections = join(packageRoot, 'src/ingest/infer/topics/sections.yaml');

/** Prints the example as it is: nachlese sections > content/sections.yaml */
export async function sections(terminal: Terminal): Promise<ExitCode> {
  const text = readFileSync(exampleSections, 'utf8').trimEnd();
  terminal.print(text);
  terminal.json(text);
  return exitCode.fine;
}
